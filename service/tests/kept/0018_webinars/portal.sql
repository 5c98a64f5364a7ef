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
-- Name: action_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.action_items (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    item_id uuid,
    what text NOT NULL,
    owner_id uuid,
    owner_region_id text,
    due date NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    settled_by uuid,
    settled_at timestamp with time zone,
    version integer NOT NULL,
    made_by uuid,
    made_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    CONSTRAINT action_items_check CHECK (((owner_id IS NULL) <> (owner_region_id IS NULL))),
    CONSTRAINT action_items_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'lapsed'::text])))
);


--
-- Name: action_states; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.action_states (
    action_id uuid NOT NULL,
    version integer NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    changed_by uuid,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: agenda_changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_changes (
    meeting_id uuid NOT NULL,
    revision integer NOT NULL,
    item_id uuid NOT NULL,
    what text NOT NULL,
    title text NOT NULL,
    was text NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: agenda_dots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_dots (
    meeting_id uuid NOT NULL,
    item_id uuid NOT NULL,
    member_id uuid NOT NULL,
    region_id text,
    seat integer,
    dots integer NOT NULL,
    given_at timestamp with time zone NOT NULL
);


--
-- Name: agenda_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_items (
    id uuid NOT NULL,
    meeting_id uuid,
    waits_since uuid,
    place integer NOT NULL,
    is_break boolean NOT NULL,
    title text NOT NULL,
    note text NOT NULL,
    aim text,
    minutes integer NOT NULL,
    theme_id text,
    owner_id uuid,
    asked_region_id text,
    region_says text,
    region_said_by uuid,
    region_said_at timestamp with time zone,
    version integer NOT NULL,
    made_by uuid,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: agenda_marks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_marks (
    text_id uuid NOT NULL,
    marked_by uuid,
    marked_at timestamp with time zone NOT NULL
);


--
-- Name: agenda_reads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_reads (
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL,
    revision integer NOT NULL
);


--
-- Name: agenda_sources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_sources (
    item_id uuid NOT NULL,
    text_id uuid NOT NULL,
    added_by uuid,
    added_at timestamp with time zone NOT NULL,
    says text,
    said_of text,
    said_at timestamp with time zone
);


--
-- Name: agendas; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agendas (
    meeting_id uuid NOT NULL,
    revision integer NOT NULL,
    published_at timestamp with time zone,
    published_by uuid,
    told_at timestamp with time zone,
    dots_closed_at timestamp with time zone
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
-- Name: attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance (
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL,
    region_id text,
    present boolean NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    noted_by uuid,
    noted_at timestamp with time zone NOT NULL
);


--
-- Name: attendance_others; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance_others (
    meeting_id uuid NOT NULL,
    people integer NOT NULL
);


--
-- Name: attendance_regions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance_regions (
    meeting_id uuid NOT NULL,
    region_id text NOT NULL,
    people integer NOT NULL
);


--
-- Name: attendance_touches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance_touches (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL,
    present boolean NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    noted_by uuid,
    noted_at timestamp with time zone NOT NULL
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
-- Name: calendar_feeds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_feeds (
    member_id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    form_mark uuid NOT NULL,
    salt bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    fetched_on date,
    with_holds boolean DEFAULT false NOT NULL
);


--
-- Name: comparison_group_regions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comparison_group_regions (
    group_id uuid NOT NULL,
    region_id text NOT NULL
);


--
-- Name: comparison_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comparison_groups (
    id uuid NOT NULL,
    region_id text NOT NULL,
    name text NOT NULL
);


--
-- Name: date_polls; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.date_polls (
    meeting_id uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    ask_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone,
    newcomers_at timestamp with time zone,
    again_at timestamp with time zone,
    remind_at timestamp with time zone,
    reminded_at timestamp with time zone,
    told_at timestamp with time zone,
    version integer NOT NULL
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
-- Name: evaluated; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evaluated (
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL
);


--
-- Name: evaluation_regions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evaluation_regions (
    meeting_id uuid NOT NULL,
    region_id text NOT NULL
);


--
-- Name: evaluation_reminders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evaluation_reminders (
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL
);


--
-- Name: evaluations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evaluations (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    useful integer NOT NULL,
    connected boolean NOT NULL,
    tip text NOT NULL,
    top text NOT NULL,
    CONSTRAINT evaluations_useful_check CHECK (((useful >= 1) AND (useful <= 5)))
);


--
-- Name: guests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.guests (
    id uuid NOT NULL,
    address text NOT NULL,
    key_hash bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    mailed_at timestamp with time zone,
    proven_at timestamp with time zone
);


--
-- Name: indexed_rounds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indexed_rounds (
    round_id uuid NOT NULL,
    revision integer NOT NULL,
    version integer NOT NULL
);


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL,
    sequence integer NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    stands boolean NOT NULL,
    title text NOT NULL,
    date date NOT NULL,
    start_time text NOT NULL,
    end_time text NOT NULL,
    place text NOT NULL,
    spot text
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
-- Name: letters_off; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letters_off (
    member_id uuid NOT NULL,
    letter text NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT letters_off_letter_check CHECK ((letter = ANY (ARRAY['results'::text, 'meetings'::text, 'digest'::text, 'minutes'::text])))
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
-- Name: material_pieces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.material_pieces (
    material_id uuid NOT NULL,
    piece integer NOT NULL,
    content bytea NOT NULL
);


--
-- Name: meeting_decisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_decisions (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    item_id uuid,
    text text NOT NULL,
    version integer NOT NULL,
    made_by uuid,
    made_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);


--
-- Name: meeting_materials; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_materials (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    kind text NOT NULL,
    size bigint NOT NULL,
    hash bytea NOT NULL,
    added_by uuid,
    added_at timestamp with time zone NOT NULL
);


--
-- Name: meeting_minutes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_minutes (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    item_id uuid,
    text text NOT NULL,
    version integer NOT NULL,
    changed_by uuid,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: meeting_records; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_records (
    meeting_id uuid NOT NULL,
    published_at timestamp with time zone,
    published_by uuid,
    tell_at timestamp with time zone,
    told_at timestamp with time zone
);


--
-- Name: meetings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings (
    id uuid NOT NULL,
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
    kind text DEFAULT 'network'::text NOT NULL,
    planned_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    cancelled_why text,
    with_partners boolean DEFAULT false NOT NULL,
    changed_at timestamp with time zone,
    late_told_at timestamp with time zone,
    tell_at timestamp with time zone,
    CONSTRAINT meetings_kind_of_all_check CHECK ((kind = ANY (ARRAY['network'::text, 'coordination'::text, 'webinar'::text, 'q_and_a'::text]))),
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
-- Name: needs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.needs (
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL,
    diet text NOT NULL,
    access text NOT NULL
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
    last_error text,
    html text,
    parts text,
    once text,
    round_id uuid,
    member_id uuid
);


--
-- Name: poll_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_answers (
    date_id uuid NOT NULL,
    member_id uuid NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    CONSTRAINT poll_answers_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'if_need_be'::text, 'no'::text])))
);


--
-- Name: poll_dates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_dates (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    date date NOT NULL,
    start_time text NOT NULL,
    end_time text NOT NULL,
    host_region_id text,
    place text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
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
-- Name: registration_attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registration_attempts (
    id uuid NOT NULL,
    origin_hash bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: registrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registrations (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    guest_id uuid NOT NULL,
    state text NOT NULL,
    name text NOT NULL,
    organisation text NOT NULL,
    region_id text,
    asked_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    offered_until timestamp with time zone,
    told_sequence integer,
    told_when text,
    reminded_at timestamp with time zone,
    attended boolean,
    changes integer NOT NULL
);


--
-- Name: round_imports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.round_imports (
    round_id uuid NOT NULL,
    file_name text NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    made_meeting boolean NOT NULL
);


--
-- Name: round_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.round_letters (
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    letter text NOT NULL,
    announced_at timestamp with time zone,
    due_at timestamp with time zone,
    chosen_at timestamp with time zone,
    paused_at timestamp with time zone,
    sent_at timestamp with time zone,
    mails integer,
    earlier text,
    CONSTRAINT round_letters_letter_check CHECK ((letter = ANY (ARRAY['meeting_made'::text, 'meeting_moved'::text, 'meeting_cancelled'::text, 'opened'::text, 'first_reminder'::text, 'second_reminder'::text, 'extended'::text, 'reopened'::text, 'results'::text, 'minutes'::text])))
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
    first_reminded_at timestamp with time zone,
    first_reminded integer,
    second_reminded_at timestamp with time zone,
    second_reminded integer,
    closing_sequence integer DEFAULT 0 NOT NULL,
    closing_changed_at timestamp with time zone,
    CONSTRAINT rounds_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text, 'published'::text])))
);


--
-- Name: rsvp_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rsvp_history (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL,
    answer text NOT NULL,
    way text NOT NULL,
    comment text NOT NULL,
    sequence integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    replaced_at timestamp with time zone NOT NULL,
    CONSTRAINT rsvp_history_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text]))),
    CONSTRAINT rsvp_history_way_check CHECK ((way = ANY (ARRAY['page'::text, 'calendar'::text])))
);


--
-- Name: rsvp_regions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rsvp_regions (
    meeting_id uuid NOT NULL,
    region_id text NOT NULL,
    yes integer NOT NULL,
    maybe integer NOT NULL,
    no integer NOT NULL
);


--
-- Name: rsvps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rsvps (
    meeting_id uuid NOT NULL,
    member_id uuid NOT NULL,
    answer text NOT NULL,
    way text NOT NULL,
    comment text NOT NULL,
    sequence integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    about text,
    CONSTRAINT rsvps_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text]))),
    CONSTRAINT rsvps_way_check CHECK ((way = ANY (ARRAY['page'::text, 'calendar'::text])))
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
-- Name: text_themes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.text_themes (
    text_id uuid NOT NULL,
    theme_id text NOT NULL,
    by_author boolean NOT NULL,
    tagged_by uuid,
    tagged_at timestamp with time zone NOT NULL
);


--
-- Name: text_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.text_words (
    round_id uuid NOT NULL,
    member_id uuid NOT NULL,
    region_id text NOT NULL,
    question_id text NOT NULL,
    number integer NOT NULL,
    place integer NOT NULL,
    words text NOT NULL
);


--
-- Name: texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.texts (
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    region_id text NOT NULL,
    question_id text NOT NULL,
    member_id uuid NOT NULL,
    for_network boolean NOT NULL
);


--
-- Name: themes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.themes (
    id text NOT NULL,
    label text NOT NULL,
    made_by uuid,
    made_at timestamp with time zone
);


--
-- Name: walk_ins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.walk_ins (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    region_id text NOT NULL,
    name text NOT NULL,
    made_by uuid,
    made_at timestamp with time zone NOT NULL,
    removed_by uuid,
    removed_at timestamp with time zone
);


--
-- Name: webinars; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webinars (
    meeting_id uuid NOT NULL,
    title text NOT NULL,
    about text NOT NULL,
    call_link text NOT NULL,
    seats integer NOT NULL,
    open boolean NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    guests integer,
    came integer,
    CONSTRAINT webinars_seats_check CHECK ((seats > 0))
);


--
-- Data for Name: _sqlx_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public._sqlx_migrations VALUES (1, 'network', '2026-12-01 00:53:35.572399+00', true, '\x3f503430678bc0a7c84e1ed0ba1d5b5ba6a49d65ec45ccd2e85656214d6e3fc3c5a8bbae1144b00daf7a269601be8bf7', 19456296);
INSERT INTO public._sqlx_migrations VALUES (2, 'letters', '2026-12-01 00:53:35.572399+00', true, '\x8c78fcf9907e6428142ef66b58705148351d1958937ce9d3f7cc3ef8a0b992bbb6fc682a8462388f96291b8bbb8e9ca2', 958117);
INSERT INTO public._sqlx_migrations VALUES (3, 'round letters', '2026-12-01 00:53:35.572399+00', true, '\x8348a0a1d5c1dca903df3310cd8f869c858f9036f9d88629fdcd43938f7c7b9b698ca78c990bb4a809f13eb1ef67e55a', 3105636);
INSERT INTO public._sqlx_migrations VALUES (4, 'meetings of all kinds', '2026-12-01 00:53:35.572399+00', true, '\xfe263b686ec0e7a8b6dec98c2ed7bede84840b2a486b5a5d141d3ff21df59eba0c12187a56cef389fcb09cf8763ee5e7', 1583919);
INSERT INTO public._sqlx_migrations VALUES (5, 'date polls', '2026-12-01 00:53:35.572399+00', true, '\xe4a5a184849351ac0dfaa295719f4173dfd7ec44e8c94c7a64bdf4d51213e200676ec652a1252a70ec4c59c50178922a', 3488295);
INSERT INTO public._sqlx_migrations VALUES (6, 'calendar feeds and rsvps', '2026-12-01 00:53:35.572399+00', true, '\x93a148491bea716e1817a3890543cdf561568a0d6cf03893ad416759a396af2b74018bac38925a5cecb5a1fdc630a116', 5829586);
INSERT INTO public._sqlx_migrations VALUES (7, 'invitations', '2026-12-01 00:53:35.572399+00', true, '\x535a3db8abf10d0cd8ecce725bc41bfa043be7f22ef6636638ac1ee0aaea9b955c2e96c537ca377582ec69ae9cdd7eb7', 1736525);
INSERT INTO public._sqlx_migrations VALUES (8, 'holds in feeds', '2026-12-01 00:53:35.572399+00', true, '\x73979a937ebdb4bf0fdc6717137b7948eed6955308d8d44218d30cd880f87c68d0e14f658a84083514fbd417bc84fa47', 509753);
INSERT INTO public._sqlx_migrations VALUES (9, 'what answers are about', '2026-12-01 00:53:35.572399+00', true, '\xd3852a24ec446e5f55592cf515bb2dcb3ffa1393fe11b1219676bce5b854b5b702fbcde33cd079031e99b2c3e85643b0', 429377);
INSERT INTO public._sqlx_migrations VALUES (10, 'words', '2026-12-01 00:53:35.572399+00', true, '\x06d2e7e1cae51fe3cd0d9f43ed09acc531a4a69105049961a38391bca7fc704dc91858acc584c9e021ec4ab045802848', 6094108);
INSERT INTO public._sqlx_migrations VALUES (11, 'comparison groups', '2026-12-01 00:53:35.572399+00', true, '\x4095c3ff4de27213d16acebd5e75b44dea351949be23d96c8ec898c6de2561a286c4974d21712273e8af174ddcb89230', 2104495);
INSERT INTO public._sqlx_migrations VALUES (12, 'imports', '2026-12-01 00:53:35.572399+00', true, '\xb6e98bb96d6ea5afaab0e589e9830abd044e8c7691f127e81125baa6c4563918bea7e9e33608b67beaab0447b5f3f569', 1259883);
INSERT INTO public._sqlx_migrations VALUES (13, 'agendas', '2026-12-01 00:53:35.572399+00', true, '\x41aa00f383cfec08b1b6a7e064caa045a1d617f41a9c9d68029d5241a60f8c94d7042eb898742d55f7ac2a988b1ad08e', 6620647);
INSERT INTO public._sqlx_migrations VALUES (14, 'agreements', '2026-12-01 00:53:35.572399+00', true, '\xcc71733f473e44e02a8c98b9b14232cd4515a117701021872f1b9aac5932cb7c5b0debbd8631bb0f8272629ca28cd45d', 6509548);
INSERT INTO public._sqlx_migrations VALUES (15, 'attendance', '2026-12-01 00:53:35.572399+00', true, '\x790eb333459c33cc9989261e1442660386c312d2305460e8c9b6274722df1bce606fee6d17f7815368eb5c2700d53a29', 5455737);
INSERT INTO public._sqlx_migrations VALUES (16, 'evaluation', '2026-12-01 00:53:35.572399+00', true, '\xc5b720c085bb679e4f915dc05085ca8c06e58916e317130821c90707dbb46d632747fe0e74310c3b98512fab17ea83e4', 3664643);
INSERT INTO public._sqlx_migrations VALUES (17, 'materials', '2026-12-01 00:53:35.572399+00', true, '\x1de2c8dad77a492f35bc799ddcc4feae8c8a26e72a592917623a2be5718d89057136c09e72c11f07f5a34b2dfbca36e4', 2295398);
INSERT INTO public._sqlx_migrations VALUES (18, 'webinars', '2026-12-01 00:53:35.572399+00', true, '\x3911dcb6f27da6cde300c24c234537c10b24d574a926d999ae21e20e7cf5a431bd8eef3bce96c49984d2511a7e67e133', 4125858);


--
-- Data for Name: action_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.action_items VALUES ('8d6a351b-fcdb-45c7-a53a-1be7d7dc9e3d', '41ab4314-1099-4843-8078-c8fecf1243a4', '799992a5-ead2-449d-857d-a62c21655b26', 'Het rekenvoorbeeld delen', NULL, 'drenthe', '2027-05-01', 'done', '', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', '2027-06-22 10:00:00+00', 2, NULL, '2027-06-22 10:00:00+00', NULL);


--
-- Data for Name: action_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.action_states VALUES ('8d6a351b-fcdb-45c7-a53a-1be7d7dc9e3d', 2, 'done', '', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', '2027-06-22 10:00:00+00');


--
-- Data for Name: agenda_changes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_changes VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 2, '799992a5-ead2-449d-857d-a62c21655b26', 'changed', 'Hoe komen we aan geld?', 'Hoe kom je aan geld?', '2027-03-03 14:00:00+00');
INSERT INTO public.agenda_changes VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 3, '799992a5-ead2-449d-857d-a62c21655b26', 'changed', 'Hoe komen we aan geld?', '', '2027-03-03 14:00:00+00');


--
-- Data for Name: agenda_dots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_dots VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '799992a5-ead2-449d-857d-a62c21655b26', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 1, 2, '2027-03-03 14:00:00+00');


--
-- Data for Name: agenda_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_items VALUES ('bbdeb240-e5f5-4e77-bc4e-defedcdca605', '41ab4314-1099-4843-8078-c8fecf1243a4', NULL, 2, true, 'Pauze', 'Wat werkt er al?', NULL, 40, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, '2027-03-03 14:00:00+00');
INSERT INTO public.agenda_items VALUES ('c3895358-7250-4767-a201-e7975a64df44', NULL, '41ab4314-1099-4843-8078-c8fecf1243a4', 3, false, 'Voor later', 'Wat werkt er al?', 'discuss', 40, 'borging', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'drenthe', NULL, NULL, NULL, 2, NULL, '2027-03-03 14:00:00+00');
INSERT INTO public.agenda_items VALUES ('799992a5-ead2-449d-857d-a62c21655b26', '41ab4314-1099-4843-8078-c8fecf1243a4', NULL, 1, false, 'Hoe komen we aan geld?', 'Wat werkt er al?', 'discuss', 40, 'borging', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'drenthe', 'yes', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', '2027-03-03 14:00:00+00', 2, NULL, '2027-03-03 14:00:00+00');


--
-- Data for Name: agenda_marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_marks VALUES ('b780d22d-60af-48b1-bb0f-bca89446c424', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-03-03 14:00:00+00');


--
-- Data for Name: agenda_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_reads VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 1);


--
-- Data for Name: agenda_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_sources VALUES ('799992a5-ead2-449d-857d-a62c21655b26', 'b780d22d-60af-48b1-bb0f-bca89446c424', NULL, '2027-03-03 14:00:00+00', NULL, NULL, NULL);
INSERT INTO public.agenda_sources VALUES ('c3895358-7250-4767-a201-e7975a64df44', 'b780d22d-60af-48b1-bb0f-bca89446c424', NULL, '2027-03-03 14:00:00+00', NULL, NULL, NULL);


--
-- Data for Name: agendas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agendas VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 3, '2027-03-03 14:00:00+00', NULL, NULL, NULL);


--
-- Data for Name: answer_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer_history VALUES ('202a084b-e4b7-47d0-91eb-b154dcf20a43', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1d3c66c0-d0b5-4b7f-aa5d-42f71b46ffba', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('46e8b87d-74f1-4faa-add8-be71867abd93', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7af8b8c8-0f9e-4acf-8e97-76ec7ecbcdfb', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f053922d-9e2d-451d-aa0c-1b97dd80c67f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e5f801f1-5d73-4ed4-88ac-f3d0c21f72b6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('efc8b035-b4e5-491e-984f-50cabdf0830b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'o1-trots', 'sent', '{"remark":null,"share":"network","themes":[],"value":{"text":"Zo gaat het.\nEn zó ook: “goed”."}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0e2af525-5251-4973-8ea5-a2e7aaf655c9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ba681d0d-cc9b-4e90-870a-4ba50835e2fd', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cd4d4cf4-96d4-43d1-a23a-adfa6848724d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bafc87c5-ecec-4907-b601-509308a8e841', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1ddfc7a9-bf06-40f8-bdf4-88e3486b6048', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6598a903-2793-4327-985d-6631695da845', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2ce00d82-0d4c-4751-9764-196f4b3cc3c0', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bb4f8720-5c72-4233-8eda-6ec7c9b911b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1dd834f8-97e9-47cd-b1ca-1fe10a3b1456', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('af49415f-d108-4636-93d1-f7188234a1b2', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f77afe3b-0542-4c94-ba2a-1bbd65d52832', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('8d899163-05a5-489f-aa9a-51b2843583c0', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cd44ce6f-0353-46de-b658-111f982e3e9b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2164141e-dbd3-4468-816b-9d115bf8f3df', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cc7c123e-6a9d-49c0-8f08-a7f6d7561335', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('26993eee-11af-4a26-b465-a8de609fdbd8', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4997be07-2257-4985-84d3-c9a88a1c0d33', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('de2bb43d-fa8b-48e8-a262-ccafe717f488', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('440d1c92-8e25-46a8-a2e7-249b9827bba7', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('acbe12f0-f45e-41fb-a66c-d1b5b3a746a8', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6fef9794-a1e0-4eb5-9f2b-e1119287f47d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7c4ab05f-7817-4b6e-8be5-348804392f15', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('db604101-d217-4d2d-ac19-7b3832c781fc', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('b6460aa5-a087-47d4-9670-f5ab582fe168', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('88961c84-7a6b-4d0f-a109-d5656288169f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('b69aa747-5694-41ea-8a69-9312b5c17ed2', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o1-trots', 'sent', '{"remark":null,"share":"network","themes":[],"value":{"text":"Al een convenant."}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('11490ffe-0395-4737-ad8e-75970c551fbc', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('46694ad4-5b3f-45ed-8eb2-c352272b010a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('64e9e8d9-807c-4ff1-a6c9-349236d41c29', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ab01271e-ba5b-475f-8929-6db98500ee46', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bff3b50c-525f-427b-b1fc-288156ad5ff9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0a51a815-487f-4017-acf5-b3d77cab0034', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c9af850e-416c-448c-8099-f5bc98c89b5f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('739aa9ed-63bb-4fab-bcba-947f513df224', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('feda4415-0085-4e0a-b300-5b5718572ced', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('57e7fc13-1814-4933-8d0a-70683ce9bc83', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('71e2d9bc-6b96-49c6-b5e1-37a8de51974d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('260ef7f5-a2b4-421f-8147-00853054dc19', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('82a22fcc-fda9-4d57-80d5-c5fd66c4e45d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2f9fc13c-1825-4d0f-aa15-020200671807', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9ff4d410-165a-4ed6-a677-01e03c5af697', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ca6e22ee-89b5-491f-b459-7e441bfd8b5e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0caed757-b52b-4221-ba13-573af86aa754', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('29547468-fcb7-48a5-be84-14ba62866cc5', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f6652d47-afb8-47e3-b618-ed81f9ebbb0c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6384f0a5-07e4-4e3b-95b3-c5af57754351', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c02a1061-02ef-4a51-aec5-847af29d6e28', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('de1ace84-5931-4a17-943b-81c853f0171b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('8afceb65-70dd-406a-b536-64e75c9fdccb', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('40d03ec8-3dc5-475b-a3ad-8cb56fd6861f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('29a6166c-97e3-4b8b-b950-2d5118ca0b5e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9dfa9971-0d0e-41b4-b3ce-e2b0c968cfd0', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7240a0e8-7c1a-411b-879e-265af6e1fbec', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5ded6a5f-e633-4f0c-9263-1aa8a426ba5e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f54b0cec-b3f9-4ef8-a8eb-ca90bea5c5a4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('a830c40a-74fd-4485-b3d4-28defe979447', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('daf0da94-bb37-4bc9-8aee-c60a7834f6ab', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5c7cc673-218d-4e0f-8e11-03434d92c477', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2292a25c-2e2a-44df-a83d-786d5df5d411', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('878d2a5d-7524-4420-9847-571c2579816b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('3d9a978e-2da9-4e65-a61f-b0c6cc79a8b6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('fc755a02-3e2c-4caf-92ee-e3f88285896d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5d72a9fd-7191-460e-8484-d40b665c96b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7499108f-ab58-44c6-b7d9-589912bee69f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('37f5839e-3d52-4ca5-af8d-3c643055a20c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2cb49419-8cce-47e1-a2a0-74b86833f328', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('8b15b0b5-5ab2-4587-81c8-788a3fb583b9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1dc288d5-d92c-4439-95f9-e2703f997f8f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('82f8e74d-6e13-4f3f-b957-5a23e31d54f1', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2b883a92-d7e7-413a-9fe2-a70cf9e05213', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('01363e46-480c-4927-8686-d7a75caf3f57', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bc7751f8-1952-47ec-b5bb-dcba037d9487', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('906484d5-0f37-4494-a7fc-53a071aa60a9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d5aa3b17-fe99-4f70-ac9e-059cb53ee7a9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4d799613-131a-460c-a78b-98b8a65fbe2a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5a0e9c07-1acd-4d47-a76f-e2013b1a3ba4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ee05fe3a-f6fa-42d2-a003-11a9348e4bea', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4a81b658-5d46-4448-8a4d-09518c47b1e3', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0bc4ce6c-3866-44ec-ae53-970ad36e829f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c28cc541-893b-4f27-81d5-303f246f7cb2', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5a0e1b09-d1fa-4d03-b34d-5aab383bf950', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('361a940b-4883-4180-a648-5d29f5faa388', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ee3e7119-c29d-4ebd-8191-4afa57c3c9c6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cd736e41-3d44-4311-9f8c-14ddb9add06a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c2381ed8-d67b-4e55-a60d-91187891bb14', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('64f43881-a88d-4808-a378-92ffee56f71d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7fd835e9-27a6-4550-a9b8-60af6b04b5c4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4e368b26-5a6b-4308-93f1-c4ebfad92513', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4f810ae1-8836-4a65-99e1-36aed3b7246a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e39db9a5-d895-49f7-bc49-5234db47d4b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d2284ead-2536-4da3-8ad5-96bc6da2affd', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ce2b7a20-443e-42b5-a210-b5275823f649', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('a3363cab-a4a7-459b-9d93-6d2045a09c6b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('387a09ca-2f0a-4477-89f0-c46a8ed6e87d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7104a70f-1e65-4a8d-8ff1-63526b961b5c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5691b0fb-10c7-407f-a3fd-5b9b71ac0d8b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1c735203-9e19-4796-bdf9-8652a38bc6ed', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d32dc998-484c-4250-afa0-7f06566331dc', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p1-trekker', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('05adfe15-7ee6-4278-b6a7-6f2180f31f45', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p2-samenstelling', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('b5e6d3c0-ff94-4af4-bc8a-8b0df221dee8', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p3-afspraken', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('3905db95-9e4a-49f6-91a2-d8677ef72796', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p4-cijfers', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('1c3ef76d-c0b1-4e91-a7cd-db77bd79ed21', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p5-scharnier', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('8de6ffa3-4040-4c42-bbae-a4e1fdbbc2f7', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p6-toekomst', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('7545208b-e9c1-4743-b1bb-005560e34085', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o1-trots', 'drafted', '{"value":["Alweer verder."],"share":"netwerk"}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('33c9ae93-5cab-4566-86df-dddfdcc7b596', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('8c83e904-0921-4ef7-ad47-3d5682aa8b45', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('ffbe3f50-be13-40eb-b77a-c646e4c94d74', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('63ad318d-d363-489b-b611-8ac7ba6cc451', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('5fb4aab7-5db6-45e7-9ee5-88aecea259ff', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('b86a2f7d-8a3a-4302-8cdd-8cbb31325f7c', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('c658a638-42cc-4f7e-bc59-ff2740ddc581', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o1-trots', 'sent', '{"remark":null,"share":"network","themes":[],"value":{"text":"Alweer verder."}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('54eb0f01-6232-4af3-84aa-4a2844b50b79', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('72488067-d3d5-416d-884b-ea6956956297', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9873dd48-fcff-4b33-a561-8d0e9e93b72f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('15fdb44f-4a40-4780-aa49-327597219c94', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d9b35e06-ce08-4d5a-b3c9-704531e11391', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('70a484db-64f7-4442-a795-e7b113d17ede', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5bb9e0ae-d557-491c-b187-1696dcd1a46e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6a354a0e-0976-4073-8d7a-ab46eb892221', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1dc6f428-fad1-4444-a6a2-f5516eb0cc8a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ca86a327-3dbc-4612-9521-cae0a10dc365', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('44c8af2b-f55e-4c72-9aa3-c5e481a56fa1', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('85b430c8-b7e6-436a-8026-414db606b949', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6f3910cd-1141-42ff-94d1-626e339150db', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e6f7ed6f-be4a-487d-906e-50d02bf05466', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7d58be1e-3a19-49d6-a1a2-65df92ff555e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('590bd5ed-5564-47e8-a631-4bd18c8aee48', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('43bd7957-c569-4453-8f08-dd70219213ba', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('b401d349-b0a7-4b4d-b7ec-5524126efede', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('67488cec-d522-4653-b013-38dd7b2a301c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('abac3a1f-c271-4ceb-9dcb-090a843bf790', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1cd86ba9-e06c-4c00-8c4e-2f3d3a43a7f8', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4eab465a-4275-429c-a00f-176fd8fb1f52', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e64da7a4-1641-4faf-9e35-7e88689b6c37', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1d8cfff6-ae79-43a1-8dad-60561c63f1fc', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d7607976-f458-40bd-af75-ac6b1b8301aa', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cfd115b1-75a4-4c8a-939f-3f5fbd640139', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1fb58db6-f406-4542-b642-128ced3e593e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('171c7108-36b6-4a60-956a-30790d5dcc65', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('eed16988-2983-499a-ba0e-518755cc8489', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '332998c1-05ae-45ce-81f8-00784348bce6', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('655a13c2-3b09-47a8-92b3-7209cacf4c65', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'o1-trots', 'drafted', '{"value":["Nog niet af"],"share":"regio"}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('a12b4e06-e4c9-4252-8751-b95aa0877157', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o6-gastregio', 'drafted', '{"value":["later"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('beaa850c-8a73-4ab3-bceb-de64484be799', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f1-gemeenten', 'changed', '{"count":12}', 1, '2027-06-22 10:00:00+00');


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', true, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00');
INSERT INTO public.attendance VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', false, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00');
INSERT INTO public.attendance VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', NULL, true, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00');


--
-- Data for Name: attendance_others; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance_others VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 3);


--
-- Data for Name: attendance_regions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance_regions VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'zeeland', 2);


--
-- Data for Name: attendance_touches; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance_touches VALUES ('055c6251-7b0c-4708-89f2-1cf47dc91da7', '41ab4314-1099-4843-8078-c8fecf1243a4', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', true, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00');
INSERT INTO public.attendance_touches VALUES ('a4e8a53a-ea02-43f9-b347-8a053b7c1222', '41ab4314-1099-4843-8078-c8fecf1243a4', '60940ec9-6765-4330-9f6f-e19b201a05d6', true, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00');
INSERT INTO public.attendance_touches VALUES ('06b0e1b9-8fbb-4168-9209-2d904f8abe58', '41ab4314-1099-4843-8078-c8fecf1243a4', '60940ec9-6765-4330-9f6f-e19b201a05d6', false, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00');
INSERT INTO public.attendance_touches VALUES ('5fd96c4d-aead-4faa-99d2-d9c17040eb16', '41ab4314-1099-4843-8078-c8fecf1243a4', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', true, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00');


--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_log VALUES ('611830d3-641a-48f9-8a69-0dcc25d1f4b0', '2027-03-03 12:00:00+00', NULL, 'portaal', 'network.started', 'network', '', '{"regions":25}');
INSERT INTO public.audit_log VALUES ('54743dc5-e24d-4a41-bb15-9584c1226df6', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'dac94832-5ac1-4f6d-9325-64371735f32c', '{}');
INSERT INTO public.audit_log VALUES ('a6b3b31c-1c3f-4585-aa88-e527a819b062', '2027-03-03 12:00:00+00', NULL, 'portaal', 'role.given', 'member', 'dac94832-5ac1-4f6d-9325-64371735f32c', '{"role":"admin"}');
INSERT INTO public.audit_log VALUES ('0940bd24-25d6-4c31-ae54-105d35de6024', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', '{}');
INSERT INTO public.audit_log VALUES ('a232f14e-d878-48e1-99d8-7054ed4c000b', '2027-03-03 12:00:00+00', NULL, 'portaal', 'role.given', 'member', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', '{"role":"partner"}');
INSERT INTO public.audit_log VALUES ('9a0d05f4-673e-45a1-bf41-8b0bdceed41f', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '{}');
INSERT INTO public.audit_log VALUES ('9d77f428-6650-429d-be67-41705ac1f259', '2027-03-03 12:00:00+00', NULL, 'portaal', 'role.given', 'member', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '{"role":"coordinator"}');
INSERT INTO public.audit_log VALUES ('bc0dc84b-b165-480d-8d20-3864053903a3', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', '{}');
INSERT INTO public.audit_log VALUES ('9dac1b33-ca78-4d29-884e-e9d70b5a96ca', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'drenthe', '{"member":"a305cc06-f5c9-44f4-b0f2-68cb270abd43","seat":1}');
INSERT INTO public.audit_log VALUES ('68b6cbfd-08ae-401f-a497-b461980eb9da', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '60940ec9-6765-4330-9f6f-e19b201a05d6', '{}');
INSERT INTO public.audit_log VALUES ('8b063238-96f2-4e0e-9e30-9bf5083c4fb0', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'drenthe', '{"member":"60940ec9-6765-4330-9f6f-e19b201a05d6","seat":2}');
INSERT INTO public.audit_log VALUES ('f4ed8686-223c-4faa-a823-0b2ae000550e', '2027-03-03 12:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"closes":"2027-03-09T23:00:00Z","date":"2027-03-16","host":null,"opens":"2027-03-03T12:00:00Z","partners":false,"round":"1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01"}');
INSERT INTO public.audit_log VALUES ('744a02d4-3f4a-4bc8-a9fd-f453d693ca55', '2027-03-03 12:00:00+00', NULL, 'portaal', 'round.opened', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"at":"2027-03-03T12:00:00Z"}');
INSERT INTO public.audit_log VALUES ('1884f12e-5374-4968-9be4-82c6d1f94103', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '{}');
INSERT INTO public.audit_log VALUES ('0f7bcdc5-6e94-401e-b6f0-04e7edd32464', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'zeeland', '{"member":"869bb25e-14b9-4b1f-8b38-78cd1495f2b4","seat":1}');
INSERT INTO public.audit_log VALUES ('932ba1d2-590c-422e-aec7-48d5e0be0a6b', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '{}');
INSERT INTO public.audit_log VALUES ('6c4f503c-c3d9-458f-bea8-8601a9a72cca', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'twente', '{"member":"41153b49-48fe-4110-84bc-cf3cf07cc9f4","seat":1}');
INSERT INTO public.audit_log VALUES ('657dd533-5ed3-427c-9a41-0acd5ce17d31', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'e664150f-a7e7-49ca-999c-fa9625c54034', '{}');
INSERT INTO public.audit_log VALUES ('5e51aa5b-1055-4791-8007-a51242f8254d', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'flevoland', '{"member":"e664150f-a7e7-49ca-999c-fa9625c54034","seat":1}');
INSERT INTO public.audit_log VALUES ('c0a73be1-98c5-4ce7-a83e-80470444807e', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '332998c1-05ae-45ce-81f8-00784348bce6', '{}');
INSERT INTO public.audit_log VALUES ('c1535964-12f7-49a5-81f8-4e1d61dcab0d', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'amsterdam', '{"member":"332998c1-05ae-45ce-81f8-00784348bce6","seat":1}');
INSERT INTO public.audit_log VALUES ('efad16bf-9d64-45f6-a1ef-f20dcf332e57', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '21cf570a-828b-4e5b-95f0-cae2330c816c', '{}');
INSERT INTO public.audit_log VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'groningen', '{"member":"21cf570a-828b-4e5b-95f0-cae2330c816c","seat":1}');
INSERT INTO public.audit_log VALUES ('b5c57083-e3d2-4361-a41e-2452ff4d452e', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.ended', 'region', 'groningen', '{"member":"21cf570a-828b-4e5b-95f0-cae2330c816c","seat":1}');
INSERT INTO public.audit_log VALUES ('a4a43d02-9586-4e29-93e6-4226276dac85', '2027-03-03 13:00:00+00', NULL, 'portaal', 'round.closed', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"at":"2027-03-03T13:00:00Z","revision":1}');
INSERT INTO public.audit_log VALUES ('c11839c8-9b67-49a7-bde9-fdd43c3a992c', '2027-03-03 13:00:00+00', NULL, 'portaal', 'round.reopened', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"closes":"2027-03-05T13:00:00Z","date":"2027-03-16","reason":"Eén regio was nog bezig.","revision":1}');
INSERT INTO public.audit_log VALUES ('4a7b0195-0d1d-4401-9ebc-d85a4cfdec89', '2027-03-03 14:00:00+00', NULL, 'portaal', 'round.closed', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"at":"2027-03-03T14:00:00Z","revision":2}');
INSERT INTO public.audit_log VALUES ('b7d34718-2813-4fa9-8d00-74ba8839a618', '2027-03-03 14:00:00+00', NULL, 'portaal', 'round.published', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"date":"2027-03-16","revision":2}');
INSERT INTO public.audit_log VALUES ('704103d7-eef7-40d8-a9ca-d2e288149996', '2027-03-03 14:00:00+00', NULL, 'portaal', 'agenda.item_added', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16","item":"799992a5-ead2-449d-857d-a62c21655b26"}');
INSERT INTO public.audit_log VALUES ('8506da75-a3da-45b1-88d8-845f98886317', '2027-03-03 14:00:00+00', NULL, 'portaal', 'agenda.item_added', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16","item":"bbdeb240-e5f5-4e77-bc4e-defedcdca605"}');
INSERT INTO public.audit_log VALUES ('0e816192-be9b-4564-969e-c8e814c181d6', '2027-03-03 14:00:00+00', NULL, 'portaal', 'agenda.item_added', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16","item":"c3895358-7250-4767-a201-e7975a64df44"}');
INSERT INTO public.audit_log VALUES ('124cf779-0706-4e06-ac4c-1c2f7a3425bb', '2027-03-03 14:00:00+00', NULL, 'portaal', 'agenda.item_set_aside', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16","item":"c3895358-7250-4767-a201-e7975a64df44"}');
INSERT INTO public.audit_log VALUES ('52c46de0-5ef5-4e6a-96aa-9f8e8fb3d8b4', '2027-03-03 14:00:00+00', NULL, 'portaal', 'agenda.published', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('8f1eaaf2-d808-48e0-8d32-a5cc84bbdc61', '2027-03-03 14:00:00+00', NULL, 'portaal', 'agenda.item_changed', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16","item":"799992a5-ead2-449d-857d-a62c21655b26"}');
INSERT INTO public.audit_log VALUES ('fd87be79-666e-4565-af52-ce20fff109f8', '2027-03-03 14:00:00+00', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', NULL, 'agenda.region_said', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16","item":"799992a5-ead2-449d-857d-a62c21655b26","region":"drenthe","says":"yes"}');
INSERT INTO public.audit_log VALUES ('2a21d840-6048-49e0-8f49-c2a704fa237a', '2027-03-03 14:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', NULL, 'round.imported', 'round', '59aaa40c-59f4-421e-bce6-94f4d1c2d3d1', '{"date":"2024-05-13","file":"vorige ronde.csv","regions":3,"rows":2}');
INSERT INTO public.audit_log VALUES ('b654d9d9-e5ea-4a34-ae1e-1b2e6e770d28', '2027-03-03 14:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', '0f43d29e-ff4a-447a-86b0-f2c580313768', '{"date":"2027-08-31","kind":"coordination","partners":false}');
INSERT INTO public.audit_log VALUES ('e5347a1f-cffc-4a3b-8e92-1e2fa8ac3b95', '2027-03-03 15:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', '6d5ea90d-6e50-4c43-8a8a-a307b201a482', '{"closes":"2027-07-06T22:00:00Z","date":"2027-07-13","host":null,"opens":"2027-06-15T07:00:00Z","partners":false,"round":"17740ded-1df4-42b2-a62c-c8b5324ec5ea"}');
INSERT INTO public.audit_log VALUES ('a29468f1-1e00-40ad-9cc4-4832b78b5760', '2027-03-03 15:00:00+00', NULL, 'portaal', 'round.times', 'round', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '{"closes":"2027-07-06T22:00:00Z","date":"2027-07-13","opens":"2027-06-15T07:00:00Z","reminders":["2027-06-22T09:00:00Z","2027-07-04T07:00:00Z"]}');
INSERT INTO public.audit_log VALUES ('c103448d-8fb2-4b66-a35a-92a5ea0efc7e', '2027-03-03 15:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', '9a854eeb-2a01-417b-98a4-addb74c0f011', '{"closes":"2027-11-02T23:00:00Z","date":"2027-11-09","host":null,"opens":"2027-10-12T07:00:00Z","partners":false,"round":"910b6dcd-53a5-4864-b919-da698b5566e5"}');
INSERT INTO public.audit_log VALUES ('3ac94328-4f21-4288-b02d-b03c3158f2f9', '2027-03-03 15:00:00+00', NULL, 'portaal', 'meeting.moved', 'meeting', '9a854eeb-2a01-417b-98a4-addb74c0f011', '{"from":"2027-11-09","host":null,"partners":false,"to":"2027-11-16"}');
INSERT INTO public.audit_log VALUES ('82734c4a-4dc6-401d-8caf-de2ff15c3b1d', '2027-06-22 10:00:00+00', NULL, 'portaal', 'round.opened', 'round', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '{"at":"2027-06-15T07:00:00Z"}');
INSERT INTO public.audit_log VALUES ('d59f8d92-3f2b-4a13-9318-18fdb1edb62c', '2027-06-22 10:00:00+00', NULL, 'portaal', 'round.reminded', 'round', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '{"date":"2027-07-13","mails":5,"which":1}');
INSERT INTO public.audit_log VALUES ('b2760634-fb76-44ac-b4b6-e3c2abd35ece', '2027-06-22 10:00:00+00', NULL, 'portaal', 'letter.paused', 'meeting', '6d5ea90d-6e50-4c43-8a8a-a307b201a482', '{"date":"2027-07-13","letter":"results"}');
INSERT INTO public.audit_log VALUES ('b56bd356-2e60-48f0-8eb1-c9fdae640bf2', '2027-06-22 10:00:00+00', NULL, 'portaal', 'minutes.changed', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('65f7c01f-7b2e-4b7e-a61e-3df109cf0cbf', '2027-06-22 10:00:00+00', NULL, 'portaal', 'minutes.changed', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('27451a55-dcd8-420f-a749-af267952daed', '2027-06-22 10:00:00+00', NULL, 'portaal', 'decision.added', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('c213b138-89a4-4b9a-a44a-d8804b91b58d', '2027-06-22 10:00:00+00', NULL, 'portaal', 'action.added', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('88bc5f70-cb1c-40ff-bb4e-eb0355651aaa', '2027-06-22 10:00:00+00', NULL, 'portaal', 'material.added', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('2362976b-036b-4459-b9ec-5e330d0808dc', '2027-06-22 10:00:00+00', NULL, 'portaal', 'record.published', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('4b128d0f-6bdb-489b-820c-f46c13159532', '2027-06-22 10:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', '722ad017-0969-4c89-9070-c1b0c52d3d21', '{"date":"2027-09-14","kind":"webinar","partners":false}');
INSERT INTO public.audit_log VALUES ('1e9297ef-d1c7-4d0d-b238-3ad486cb5a01', '2027-06-22 10:00:00+00', NULL, 'portaal', 'poll.begun', 'meeting', 'dd591aa7-341e-48e8-baa1-e4400a690bb1', '{"closes":"2027-09-30T15:00:00Z","date":"2028-03-14","dates":2,"partners":false}');
INSERT INTO public.audit_log VALUES ('65a49c2d-8fcf-4979-bec1-ed69af4963d6', '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', NULL, 'webinar.opened', 'meeting', '6bd63773-9079-4217-be34-058d9797a831', '{"open":true,"seats":25}');
INSERT INTO public.audit_log VALUES ('251f0603-465c-48bb-8b3b-aeebfade7c62', '2027-06-22 10:00:00+00', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', NULL, 'action.done', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"date":"2027-03-16"}');
INSERT INTO public.audit_log VALUES ('f4b16d84-2530-48a3-ae9a-c18849cf6f3f', '2027-06-22 10:00:00+00', NULL, 'portaal', 'meeting.concept', 'meeting', 'dd591aa7-341e-48e8-baa1-e4400a690bb1', '{"date":"2028-03-14","kind":"network","partners":false}');
INSERT INTO public.audit_log VALUES ('198b8546-1187-44b6-8558-3bf265f74a3e', '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', NULL, 'meeting.made', 'meeting', '6bd63773-9079-4217-be34-058d9797a831', '{"date":"2027-07-13","kind":"webinar","partners":false}');


--
-- Data for Name: calendar_feeds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendar_feeds VALUES ('a305cc06-f5c9-44f4-b0f2-68cb270abd43', '\x5bcd2773b51f8c34a0bb01076d471cfe70a22f3e07acba53309ff92fecc1cfc8', '326e5664-8c7b-2012-eb41-6c31776e9819', '\x1db7b2d04a21242d0421776eb4231e454435c4133d395f78bbe9f1358f3ae923', '2027-06-22 10:00:00+00', NULL, true);


--
-- Data for Name: comparison_group_regions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comparison_group_regions VALUES ('d0d33607-6b89-4af1-a186-d383175e16d0', 'twente');
INSERT INTO public.comparison_group_regions VALUES ('d0d33607-6b89-4af1-a186-d383175e16d0', 'zeeland');


--
-- Data for Name: comparison_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comparison_groups VALUES ('d0d33607-6b89-4af1-a186-d383175e16d0', 'drenthe', 'Ook landelijk');


--
-- Data for Name: date_polls; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.date_polls VALUES ('dd591aa7-341e-48e8-baa1-e4400a690bb1', '2027-06-22 10:00:00+00', '2027-09-30 15:00:00+00', NULL, '2027-06-22 10:30:00+00', NULL, NULL, NULL, '2027-09-28 15:00:00+00', NULL, NULL, 1);


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p1-trekker', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p2-samenstelling', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p3-afspraken', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p4-cijfers', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p5-scharnier', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p6-toekomst', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o1-trots', '{"value":["Zo gaat het.\nEn zó ook: “goed”."],"share":"netwerk"}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', '{"value":["Al een convenant."],"share":"netwerk"}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p1-trekker', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p2-samenstelling', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p3-afspraken', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p4-cijfers', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p5-scharnier', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p6-toekomst', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o1-trots', '{"value":["Nog niet af"],"share":"regio"}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p1-trekker', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p2-samenstelling', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p3-afspraken', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p4-cijfers', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p5-scharnier', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p6-toekomst', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', '{"value":["Alweer verder."],"share":"netwerk"}', NULL, '2027-06-22 10:00:00+00');


--
-- Data for Name: evaluated; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evaluated VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');


--
-- Data for Name: evaluation_regions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evaluation_regions VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'zeeland');


--
-- Data for Name: evaluation_reminders; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evaluation_reminders VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '03aecc3e-f99b-4df2-8e81-f59fc8b37396');


--
-- Data for Name: evaluations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evaluations VALUES ('ee1db13b-d207-4797-abe5-535381ac51e6', '41ab4314-1099-4843-8078-c8fecf1243a4', 4, true, 'Méér tijd om te praten.', '');


--
-- Data for Name: guests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.guests VALUES ('758c2be9-bf95-46fe-b633-94afa2293a9a', 'teun.buiten@wijkteam.example', '\xa077905974341be941cdc070bb516e699234ef9a5594cd7e49e036dbee4b10a7', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', NULL);
INSERT INTO public.guests VALUES ('bf26c8d1-1fad-4ca2-9798-71a10b6cc6d1', 'noor.buiten@wijkteam.example', '\xe46afb500b9e54671756f267fc27c1e859bcfe81cd209aaf74e5dfb2e73ef1bd', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00');


--
-- Data for Name: indexed_rounds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.indexed_rounds VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 2, 1);
INSERT INTO public.indexed_rounds VALUES ('59aaa40c-59f4-421e-bce6-94f4d1c2d3d1', 1, 1);


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '332998c1-05ae-45ce-81f8-00784348bce6', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '60940ec9-6765-4330-9f6f-e19b201a05d6', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'e664150f-a7e7-49ca-999c-fa9625c54034', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'dac94832-5ac1-4f6d-9325-64371735f32c', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 0, '2027-03-03 15:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-03-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('0f43d29e-ff4a-447a-86b0-f2c580313768', 'dac94832-5ac1-4f6d-9325-64371735f32c', 0, '2027-03-03 15:00:00+00', true, 'Coördinatiegroep Kansrijke Start', '2027-08-31', '10:00', '15:00', 'Pharos, Utrecht', '
Pharos, Utrecht');
INSERT INTO public.invitations VALUES ('0f43d29e-ff4a-447a-86b0-f2c580313768', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 0, '2027-03-03 15:00:00+00', true, 'Coördinatiegroep Kansrijke Start', '2027-08-31', '10:00', '15:00', 'Pharos, Utrecht', '
Pharos, Utrecht');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', '332998c1-05ae-45ce-81f8-00784348bce6', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', '60940ec9-6765-4330-9f6f-e19b201a05d6', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', 'e664150f-a7e7-49ca-999c-fa9625c54034', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', 'dac94832-5ac1-4f6d-9325-64371735f32c', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 0, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-07-13', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', '332998c1-05ae-45ce-81f8-00784348bce6', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', '60940ec9-6765-4330-9f6f-e19b201a05d6', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', 'e664150f-a7e7-49ca-999c-fa9625c54034', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', 'dac94832-5ac1-4f6d-9325-64371735f32c', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');
INSERT INTO public.invitations VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 1, '2027-06-22 10:00:00+00', true, 'Netwerkbijeenkomst Kansrijke Start', '2027-11-16', '10:00', '15:00', 'Pharos, Utrecht: Arthur van Schendelstraat 600', '
Arthur van Schendelstraat 600');


--
-- Data for Name: kept_posts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kept_posts VALUES ('4c95ec8a-b3c5-4233-80b9-61bcbdbd32e9', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'nu', '\x5b5b226f312d74726f7473222c224e6120686574207569746c6f6767656e20676574797074225d2c5b2276616e222c22225d5d', '2027-06-22 10:00:00+00', '2027-07-22 10:00:00+00');


--
-- Data for Name: letters_off; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letters_off VALUES ('a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'results', '2027-06-22 10:00:00+00');
INSERT INTO public.letters_off VALUES ('a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'minutes', '2027-06-22 10:00:00+00');


--
-- Data for Name: login_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.login_requests VALUES ('4b55b50c-d4e5-4895-a0dd-2bd3efa62dc1', '\x0a99cd56dcff9f17c606dbc81883c52dad3a01ba10971fddbacfab0cb665426d', '\x8a3776566c9a2aecc19994e78db554ab15de0e7826e87e09df6444b94f58e583', '\x7053239524720ae6e1a22eaa42aedb935e3498edb476ceaf649f556f33d143d2', '\x8eb6fb89919f84ce026d9e96eb9b6dc8bc0df4208f6274f403ce1b7714e8fe53', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', true, '', '2027-06-22 10:00:00+00', '2027-06-22 10:10:00+00', 0, NULL, NULL);


--
-- Data for Name: material_pieces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.material_pieces VALUES ('b68407af-625e-4783-90fb-590efd89402d', 0, '\x255044462d312e37');


--
-- Data for Name: meeting_decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_decisions VALUES ('fae1b6f0-9c15-4760-958b-2a737ec14d45', '41ab4314-1099-4843-8078-c8fecf1243a4', '799992a5-ead2-449d-857d-a62c21655b26', 'We delen het rekenvoorbeeld.', 1, NULL, '2027-06-22 10:00:00+00', NULL);


--
-- Data for Name: meeting_materials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_materials VALUES ('b68407af-625e-4783-90fb-590efd89402d', '41ab4314-1099-4843-8078-c8fecf1243a4', 'Dia’s van de dag', '', 'pdf', 8, '\x86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b', NULL, '2027-06-22 10:00:00+00');


--
-- Data for Name: meeting_minutes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_minutes VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '41ab4314-1099-4843-8078-c8fecf1243a4', NULL, '# Wat is er besproken?

- geld ná het programma', 1, NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.meeting_minutes VALUES ('799992a5-ead2-449d-857d-a62c21655b26', '41ab4314-1099-4843-8078-c8fecf1243a4', '799992a5-ead2-449d-857d-a62c21655b26', 'De gemeente betaalt mee.', 1, NULL, '2027-06-22 10:00:00+00');


--
-- Data for Name: meeting_records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_records VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', '2027-06-22 10:00:00+00', NULL, '2027-06-22 10:30:00+00', NULL);


--
-- Data for Name: meetings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meetings VALUES ('e2b431b2-3811-4a30-8101-31fd009ed517', 'held', '2024-05-13', '13:00', '16:00', NULL, '', '', 0, 1, '2027-03-03 14:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'network', '2027-03-03 14:00:00+00', NULL, NULL, false, '2027-03-03 14:00:00+00', NULL, NULL);
INSERT INTO public.meetings VALUES ('0f43d29e-ff4a-447a-86b0-f2c580313768', 'planned', '2027-08-31', '10:00', '15:00', NULL, 'Pharos, Utrecht', '', 0, 1, '2027-03-03 14:00:00+00', NULL, 'coordination', '2027-03-03 14:00:00+00', NULL, NULL, false, '2027-03-03 14:00:00+00', NULL, '2027-03-03 14:30:00+00');
INSERT INTO public.meetings VALUES ('6d5ea90d-6e50-4c43-8a8a-a307b201a482', 'planned', '2027-07-13', '10:00', '15:00', NULL, 'Arthur van Schendelstraat 600', 'Neem je eigen beker mee.', 0, 1, '2027-03-03 15:00:00+00', NULL, 'network', '2027-03-03 15:00:00+00', NULL, NULL, false, '2027-03-03 15:00:00+00', NULL, NULL);
INSERT INTO public.meetings VALUES ('9a854eeb-2a01-417b-98a4-addb74c0f011', 'planned', '2027-11-16', '10:00', '15:00', NULL, 'Arthur van Schendelstraat 600', 'Neem je eigen beker mee.', 1, 2, '2027-03-03 15:00:00+00', NULL, 'network', '2027-03-03 15:00:00+00', NULL, NULL, false, '2027-03-03 15:00:00+00', NULL, NULL);
INSERT INTO public.meetings VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'held', '2027-03-16', '10:00', '15:00', NULL, 'Arthur van Schendelstraat 600', 'Neem je eigen beker mee.', 0, 2, '2027-03-03 12:00:00+00', NULL, 'network', '2027-03-03 12:00:00+00', NULL, NULL, false, '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.meetings VALUES ('722ad017-0969-4c89-9070-c1b0c52d3d21', 'planned', '2027-09-14', '10:00', '15:00', NULL, 'Zaal 3', '', 0, 1, '2027-06-22 10:00:00+00', NULL, 'webinar', '2027-06-22 10:00:00+00', NULL, NULL, false, '2027-06-22 10:00:00+00', NULL, '2027-06-22 10:30:00+00');
INSERT INTO public.meetings VALUES ('dd591aa7-341e-48e8-baa1-e4400a690bb1', 'date_poll', '2028-03-14', '10:00', '15:00', NULL, 'Zaal 3', '', 0, 2, '2027-06-22 10:00:00+00', NULL, 'network', NULL, NULL, NULL, false, '2027-06-22 10:00:00+00', NULL, NULL);
INSERT INTO public.meetings VALUES ('6bd63773-9079-4217-be34-058d9797a831', 'planned', '2027-07-13', '10:00', '15:00', NULL, 'Online', '', 0, 1, '2027-06-22 10:00:00+00', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'webinar', '2027-06-22 10:00:00+00', NULL, NULL, false, '2027-06-22 10:00:00+00', NULL, '2027-06-22 10:30:00+00');


--
-- Data for Name: member_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_emails VALUES ('ada@regio.example', 'dac94832-5ac1-4f6d-9325-64371735f32c', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('pia@regio.example', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('cora@regio.example', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('anna@regio.example', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('bert@regio.example', '60940ec9-6765-4330-9f6f-e19b201a05d6', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('cees@regio.example', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('dina@regio.example', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('eva@regio.example', 'e664150f-a7e7-49ca-999c-fa9625c54034', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('fien@regio.example', '332998c1-05ae-45ce-81f8-00784348bce6', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('gijs@regio.example', '21cf570a-828b-4e5b-95f0-cae2330c816c', true, '2027-03-03 12:00:00+00');


--
-- Data for Name: member_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_roles VALUES ('eccfc4ca-a8cd-4b63-87cb-56ff66cd60b5', 'dac94832-5ac1-4f6d-9325-64371735f32c', 'admin', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.member_roles VALUES ('c9769a35-fb13-4de4-a4f4-557f17fef863', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', 'partner', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.member_roles VALUES ('6a00f65f-1e53-4543-a2cf-3e84b656ab30', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'coordinator', '2027-03-03 12:00:00+00', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('dac94832-5ac1-4f6d-9325-64371735f32c', 'Ada Beheer', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('f13547cf-5861-44ef-a39a-ffcd0295c86e', 'Pia Partner', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'Cora Planner', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'Anna Müller-van ’t Hof', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('60940ec9-6765-4330-9f6f-e19b201a05d6', 'Bert Élan', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'Cees Åkerman', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'Dina', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('e664150f-a7e7-49ca-999c-fa9625c54034', 'Eva', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('332998c1-05ae-45ce-81f8-00784348bce6', 'Fien', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('21cf570a-828b-4e5b-95f0-cae2330c816c', 'Gijs Vroeger', '', '', '2027-03-03 12:00:00+00', NULL, NULL);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: needs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.needs VALUES ('0f43d29e-ff4a-447a-86b0-f2c580313768', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'Geen pinda''s', '');


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
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent beheerder van het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Ada Beheer,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je beheert het portaal van het landelijk lerend netwerk: de trekkers, de rollen en het logboek.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: ada@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('081f5b7d-6c24-439b-8f84-82503f90ca43', 'invitation', 'pia@regio.example', 'Je bent partner van het lerend netwerk', 'Dag Pia Partner,

Je leest mee met het landelijk lerend netwerk: wat de regio’s delen en hoe zij groeien. Je hoeft zelf niets in te vullen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: pia@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent partner van het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Pia Partner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je leest mee met het landelijk lerend netwerk: wat de regio’s delen en hoe zij groeien. Je hoeft zelf niets in te vullen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: pia@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('c85ad5eb-0503-4279-9d0b-3f0c00aa253c', 'invitation', 'cora@regio.example', 'Je hoort bij de coördinatiegroep van het lerend netwerk', 'Dag Cora Planner,

Je hoort bij de coördinatiegroep van het landelijk lerend netwerk. Samen plannen jullie de bijeenkomsten en nodigen jullie de trekkers uit.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: cora@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je hoort bij de coördinatiegroep van het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cora Planner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hoort bij de coördinatiegroep van het landelijk lerend netwerk. Samen plannen jullie de bijeenkomsten en nodigen jullie de trekkers uit.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: cora@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('4fe13fdd-4950-4744-90f2-b237fa7ebeb0', 'invitation', 'anna@regio.example', 'Je bent trekker van Drenthe in het lerend netwerk', 'Dag Anna Müller-van ’t Hof,

Je hebt een van de twee zetels van Drenthe in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: anna@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent trekker van Drenthe in het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een van de twee zetels van Drenthe in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: anna@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('39e0547d-3256-4500-bb23-22330690c1b6', 'invitation', 'bert@regio.example', 'Je bent trekker van Drenthe in het lerend netwerk', 'Dag Bert Élan,

Je hebt een van de twee zetels van Drenthe in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: bert@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent trekker van Drenthe in het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Bert Élan,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een van de twee zetels van Drenthe in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: bert@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('c3243028-c42e-4024-aad0-f699b199a53d', 'survey_receipt', 'anna@regio.example', 'Je antwoorden zijn binnen', 'Dag Anna Müller-van ’t Hof,

Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Drenthe, op woensdag 3 maart om 13:00. Dank je wel!

Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.

Bekijk je antwoorden:
http://127.0.0.1:3000/vragenlijst/controleren

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je antwoorden zijn binnen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Drenthe, op woensdag 3 maart om 13:00. Dank je wel!</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/controleren" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk je antwoorden</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/controleren" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/controleren</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');
INSERT INTO public.outbox VALUES ('3cc28793-12fb-426c-aa5e-536c426d8e6f', 'survey_receipt', 'bert@regio.example', 'Je antwoorden zijn binnen', 'Dag Bert Élan,

Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Drenthe, op woensdag 3 maart om 13:00. Dank je wel!

Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.

Bekijk je antwoorden:
http://127.0.0.1:3000/vragenlijst/controleren

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je antwoorden zijn binnen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Bert Élan,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Drenthe, op woensdag 3 maart om 13:00. Dank je wel!</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/controleren" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk je antwoorden</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/controleren" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/controleren</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6');
INSERT INTO public.outbox VALUES ('69dfe82a-ba4b-4e40-bef6-0b3c98782d14', 'invitation', 'cees@regio.example', 'Je bent trekker van Zeeland in het lerend netwerk', 'Dag Cees Åkerman,

Je hebt een van de twee zetels van Zeeland in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: cees@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent trekker van Zeeland in het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een van de twee zetels van Zeeland in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: cees@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('ada06862-2a9f-4513-9c42-d7121e1177a5', 'survey_receipt', 'cees@regio.example', 'Je antwoorden zijn binnen', 'Dag Cees Åkerman,

Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Zeeland, op woensdag 3 maart om 13:00. Dank je wel!

Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.

Bekijk je antwoorden:
http://127.0.0.1:3000/vragenlijst/controleren

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je antwoorden zijn binnen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Zeeland, op woensdag 3 maart om 13:00. Dank je wel!</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/controleren" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk je antwoorden</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/controleren" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/controleren</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4');
INSERT INTO public.outbox VALUES ('3d59ca80-615f-4e79-9d5a-aae0e14d8769', 'invitation', 'dina@regio.example', 'Je bent trekker van Twente in het lerend netwerk', 'Dag Dina,

Je hebt een van de twee zetels van Twente in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: dina@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent trekker van Twente in het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een van de twee zetels van Twente in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: dina@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('b0ece865-5508-4791-8242-43a786835107', 'survey_receipt', 'dina@regio.example', 'Je antwoorden zijn binnen', 'Dag Dina,

Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Twente, op woensdag 3 maart om 13:00. Dank je wel!

Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.

Bekijk je antwoorden:
http://127.0.0.1:3000/vragenlijst/controleren

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je antwoorden zijn binnen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Twente, op woensdag 3 maart om 13:00. Dank je wel!</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/controleren" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk je antwoorden</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/controleren" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/controleren</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4');
INSERT INTO public.outbox VALUES ('8efa6de9-7440-4f6f-a044-1a6845f874d2', 'survey_receipt', 'eva@regio.example', 'Je antwoorden zijn binnen', 'Dag Eva,

Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Flevoland, op woensdag 3 maart om 13:00. Dank je wel!

Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.

Bekijk je antwoorden:
http://127.0.0.1:3000/vragenlijst/controleren

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je antwoorden zijn binnen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Flevoland, op woensdag 3 maart om 13:00. Dank je wel!</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/controleren" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk je antwoorden</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/controleren" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/controleren</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034');
INSERT INTO public.outbox VALUES ('8885df9d-b52e-4d35-bd51-3bc38da9f2c0', 'survey_receipt', 'fien@regio.example', 'Je antwoorden zijn binnen', 'Dag Fien,

Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Amsterdam, op woensdag 3 maart om 13:00. Dank je wel!

Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.

Bekijk je antwoorden:
http://127.0.0.1:3000/vragenlijst/controleren

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je antwoorden zijn binnen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart ingestuurd voor Amsterdam, op woensdag 3 maart om 13:00. Dank je wel!</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Veranderen kan nog tot en met dinsdag 9 maart. Wat je antwoordde staat niet in deze mail, wel in het portaal.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/controleren" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk je antwoorden</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/controleren" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/controleren</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6');
INSERT INTO public.outbox VALUES ('4692dd95-5b03-471b-a559-fb929beb358b', 'seat_ended', 'gijs@regio.example', 'Je bent geen trekker van Groningen meer', 'Dag Gijs Vroeger,

Sinds woensdag 3 maart heb je geen zetel van Groningen meer in het landelijk lerend netwerk. Dank je wel voor wat je hebt gedaan.

Wat je hebt ingestuurd, blijft van de regio.

Op http://127.0.0.1:3000/profiel kun je nog inloggen om je eigen gegevens te bekijken.

Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent geen trekker van Groningen meer</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Gijs Vroeger,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Sinds woensdag 3 maart heb je geen zetel van Groningen meer in het landelijk lerend netwerk. Dank je wel voor wat je hebt gedaan.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wat je hebt ingestuurd, blijft van de regio.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je nog inloggen om je eigen gegevens te bekijken.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, '21cf570a-828b-4e5b-95f0-cae2330c816c');
INSERT INTO public.outbox VALUES ('82e04d27-0acb-4b95-8a18-0e4bbb52151d', 'meeting_made', 'fien@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Fien,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Fien;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTI\r\n ON;RSVP=FALSE:mailto:fien@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to 332998c1-05ae-45ce-81f8-00784348bce6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6');
INSERT INTO public.outbox VALUES ('a6ba6e8e-f381-4d41-bfde-a2f0c8890f8d', 'meeting_made', 'anna@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Anna Müller-van ’t Hof,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Anna Müller-van ’t Hof\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIP\r\n ANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:anna@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to a305cc06-f5c9-44f4-b0f2-68cb270abd43', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');
INSERT INTO public.outbox VALUES ('0a09a11a-2600-4201-b990-6d7614f63ef9', 'invitation', 'eva@regio.example', 'Je bent trekker van Flevoland in het lerend netwerk', 'Dag Eva,

Je hebt een van de twee zetels van Flevoland in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: eva@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent trekker van Flevoland in het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een van de twee zetels van Flevoland in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: eva@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('5b95302b-4d92-44b4-ac30-2ef97d4efd52', 'invitation', 'fien@regio.example', 'Je bent trekker van Amsterdam in het lerend netwerk', 'Dag Fien,

Je hebt een van de twee zetels van Amsterdam in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: fien@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent trekker van Amsterdam in het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een van de twee zetels van Amsterdam in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: fien@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('eff1059c-e5e3-414c-9548-1199f6b75ab2', 'invitation', 'gijs@regio.example', 'Je bent trekker van Groningen in het lerend netwerk', 'Dag Gijs Vroeger,

Je hebt een van de twee zetels van Groningen in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: gijs@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je bent trekker van Groningen in het lerend netwerk</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Gijs Vroeger,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een van de twee zetels van Groningen in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zo kom je in het portaal:</p>
<ol class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 24px"><li style="margin:0 0 8px">Ga naar <a href="http://127.0.0.1:3000/inloggen" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen</a></li><li style="margin:0 0 8px">Vul dit adres in: gijs@regio.example</li><li style="margin:0 0 8px">Je krijgt een mail met een code van zes cijfers. Die vul je in.</li></ol>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('276087fc-0a3b-4db8-b1a5-e7d4a7b0c62f', 'results_there', 'ada@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Ada Beheer,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Ada Beheer,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to dac94832-5ac1-4f6d-9325-64371735f32c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'dac94832-5ac1-4f6d-9325-64371735f32c');
INSERT INTO public.outbox VALUES ('4e2ba144-d2e1-4273-bd6f-1d1112bf5b36', 'results_there', 'anna@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Anna Müller-van ’t Hof,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to a305cc06-f5c9-44f4-b0f2-68cb270abd43', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');
INSERT INTO public.outbox VALUES ('37aae9d5-ba31-4d43-84e6-6946a100b1ad', 'results_there', 'bert@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Bert Élan,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Bert Élan,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to 60940ec9-6765-4330-9f6f-e19b201a05d6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6');
INSERT INTO public.outbox VALUES ('5e9eef55-71f3-4b87-9c79-a430a233680d', 'results_there', 'cees@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Cees Åkerman,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to 869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4');
INSERT INTO public.outbox VALUES ('fc08ca8e-3e1b-4b01-829d-bef1ca3f0c79', 'results_there', 'cora@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Cora Planner,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cora Planner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to 03aecc3e-f99b-4df2-8e81-f59fc8b37396', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '03aecc3e-f99b-4df2-8e81-f59fc8b37396');
INSERT INTO public.outbox VALUES ('5b2b0aca-0010-40f3-b1bc-f15e6739a1ed', 'results_there', 'dina@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Dina,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to 41153b49-48fe-4110-84bc-cf3cf07cc9f4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4');
INSERT INTO public.outbox VALUES ('ab5d264d-afc3-406d-bdb5-c2095311d857', 'results_there', 'eva@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Eva,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to e664150f-a7e7-49ca-999c-fa9625c54034', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034');
INSERT INTO public.outbox VALUES ('37c24701-8904-4fe7-9844-91eb9b99d819', 'results_there', 'fien@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Fien,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to 332998c1-05ae-45ce-81f8-00784348bce6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6');
INSERT INTO public.outbox VALUES ('71aa9b48-f3c1-434d-b8c8-0191486ed870', 'meeting_made', 'bert@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Bert Élan,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Bert Élan,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Bert Élan\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NE\r\n EDS-ACTION;RSVP=FALSE:mailto:bert@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to 60940ec9-6765-4330-9f6f-e19b201a05d6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6');
INSERT INTO public.outbox VALUES ('c4a639da-893a-4e16-bc9d-e26e4450da5e', 'meeting_made', 'eva@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Eva,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Eva;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTIO\r\n N;RSVP=FALSE:mailto:eva@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to e664150f-a7e7-49ca-999c-fa9625c54034', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034');
INSERT INTO public.outbox VALUES ('eaf23977-a8ac-4b57-a9b1-7081c6fb853c', 'meeting_made', 'dina@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Dina,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Dina;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTI\r\n ON;RSVP=FALSE:mailto:dina@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to 41153b49-48fe-4110-84bc-cf3cf07cc9f4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4');
INSERT INTO public.outbox VALUES ('03b26182-8278-4057-97f4-340ee41a9c28', 'meeting_made', 'cees@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Cees Åkerman,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Cees Åkerman\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT\r\n =NEEDS-ACTION;RSVP=FALSE:mailto:cees@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to 869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4');
INSERT INTO public.outbox VALUES ('9473c98b-c334-4ecc-957b-c0d5122b55ff', 'meeting_made', 'ada@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Ada Beheer,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Ada Beheer,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Ada Beheer\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NE\r\n EDS-ACTION;RSVP=FALSE:mailto:ada@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to dac94832-5ac1-4f6d-9325-64371735f32c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'dac94832-5ac1-4f6d-9325-64371735f32c');
INSERT INTO public.outbox VALUES ('3a26d22a-5a5c-4040-a81b-b82d4a570397', 'meeting_made', 'cora@regio.example', 'Netwerkbijeenkomst op dinsdag 16 maart 2027', 'Dag Cora Planner,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 maart 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cora Planner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 maart 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:41ab4314-1099-4843-8078-c8fecf1243a4\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4\r\nURL:http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a\r\n 4\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Cora Planner\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\r\n NEEDS-ACTION;RSVP=FALSE:mailto:cora@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 41ab4314-1099-4843-8078-c8fecf1243a4 version 0 to 03aecc3e-f99b-4df2-8e81-f59fc8b37396', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '03aecc3e-f99b-4df2-8e81-f59fc8b37396');
INSERT INTO public.outbox VALUES ('f7e57035-80e9-441c-9391-cd442de6a2c6', 'meeting_made', 'ada@regio.example', 'Bijeenkomst van de coördinatiegroep op dinsdag 31 augustus 2027', 'Dag Ada Beheer,

Je bent uitgenodigd voor de bijeenkomst van de coördinatiegroep. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 31 augustus 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-08-31 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Bijeenkomst van de coördinatiegroep op dinsdag 31 augustus 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Ada Beheer,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de bijeenkomst van de coördinatiegroep. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 31 augustus 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:0f43d29e-ff4a-447a-86b0-f2c580313768\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T140000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270831T100000\r\nDTEND;TZID=Europe/Amsterdam:20270831T150000\r\nSUMMARY:Coördinatiegroep Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht\r\nDESCRIPTION:Alles over deze bijeenkomst: http://127.0.0.1:3000/bijeenkomste\r\n n/0f43d29e-ff4a-447a-86b0-f2c580313768\r\nURL:http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c58031376\r\n 8\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Ada Beheer\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NE\r\n EDS-ACTION;RSVP=FALSE:mailto:ada@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 0f43d29e-ff4a-447a-86b0-f2c580313768 version 0 to dac94832-5ac1-4f6d-9325-64371735f32c', NULL, 'dac94832-5ac1-4f6d-9325-64371735f32c');
INSERT INTO public.outbox VALUES ('da4ac867-0608-41ad-959a-75ab480afeaf', 'meeting_made', 'cora@regio.example', 'Bijeenkomst van de coördinatiegroep op dinsdag 31 augustus 2027', 'Dag Cora Planner,

Je bent uitgenodigd voor de bijeenkomst van de coördinatiegroep. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 31 augustus 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-08-31 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Bijeenkomst van de coördinatiegroep op dinsdag 31 augustus 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cora Planner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de bijeenkomst van de coördinatiegroep. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 31 augustus 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c580313768</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:0f43d29e-ff4a-447a-86b0-f2c580313768\r\nSEQUENCE:0\r\nDTSTAMP:20270303T150000Z\r\nLAST-MODIFIED:20270303T140000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270831T100000\r\nDTEND;TZID=Europe/Amsterdam:20270831T150000\r\nSUMMARY:Coördinatiegroep Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht\r\nDESCRIPTION:Alles over deze bijeenkomst: http://127.0.0.1:3000/bijeenkomste\r\n n/0f43d29e-ff4a-447a-86b0-f2c580313768\r\nURL:http://127.0.0.1:3000/bijeenkomsten/0f43d29e-ff4a-447a-86b0-f2c58031376\r\n 8\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Cora Planner\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\r\n NEEDS-ACTION;RSVP=FALSE:mailto:cora@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 0f43d29e-ff4a-447a-86b0-f2c580313768 version 0 to 03aecc3e-f99b-4df2-8e81-f59fc8b37396', NULL, '03aecc3e-f99b-4df2-8e81-f59fc8b37396');
INSERT INTO public.outbox VALUES ('21b9a3d7-a636-4f12-8eb7-6eb95bea8e20', 'results_there', 'pia@regio.example', 'De uitkomsten van de vragenlijst zijn vernieuwd', 'Dag Pia Partner,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.

Bekijk de groei:
http://127.0.0.1:3000/monitor

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De uitkomsten van de vragenlijst zijn vernieuwd</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Pia Partner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 16 maart is nog een keer gesloten. Je leest nu in het portaal hoe de regio’s groeien, en wat zij met elkaar delen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/monitor" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk de groei</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/monitor" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/monitor</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 42ee7fef-81f1-4699-9eae-6129f156467a to f13547cf-5861-44ef-a39a-ffcd0295c86e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'f13547cf-5861-44ef-a39a-ffcd0295c86e');
INSERT INTO public.outbox VALUES ('733886bd-98be-48a1-96b2-018eb08cd279', 'survey_receipt', 'bert@regio.example', 'Je antwoorden zijn binnen', 'Dag Bert Élan,

Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli ingestuurd voor Drenthe, op dinsdag 22 juni om 12:00. Dank je wel!

Veranderen kan nog tot en met dinsdag 6 juli. Wat je antwoordde staat niet in deze mail, wel in het portaal.

Bekijk je antwoorden:
http://127.0.0.1:3000/vragenlijst/controleren

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je antwoorden zijn binnen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Bert Élan,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt de vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli ingestuurd voor Drenthe, op dinsdag 22 juni om 12:00. Dank je wel!</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Veranderen kan nog tot en met dinsdag 6 juli. Wat je antwoordde staat niet in deze mail, wel in het portaal.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/controleren" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bekijk je antwoorden</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/controleren" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/controleren</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6');
INSERT INTO public.outbox VALUES ('443b0d3b-9ece-4259-ad19-29b69782ed44', 'round_reminder', 'fien@regio.example', 'Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli', 'Dag Fien,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Amsterdam nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.

Invullen kan tot en met dinsdag 6 juli.

Vul de vragenlijst in:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Amsterdam nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Invullen kan tot en met dinsdag 6 juli.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Vul de vragenlijst in</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'reminder 0 of round 17740ded-1df4-42b2-a62c-c8b5324ec5ea opened 0 to 332998c1-05ae-45ce-81f8-00784348bce6', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '332998c1-05ae-45ce-81f8-00784348bce6');
INSERT INTO public.outbox VALUES ('1964a8f8-a211-4244-aa00-5a1914a9b02c', 'round_reminder', 'anna@regio.example', 'Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli', 'Dag Anna Müller-van ’t Hof,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Drenthe nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.

Je collega Bert Élan heeft de vragenlijst al ingestuurd. Jouw beeld hoort erbij: juist de verschillen zijn de moeite waard.

Invullen kan tot en met dinsdag 6 juli.

Vul de vragenlijst in:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Drenthe nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je collega Bert Élan heeft de vragenlijst al ingestuurd. Jouw beeld hoort erbij: juist de verschillen zijn de moeite waard.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Invullen kan tot en met dinsdag 6 juli.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Vul de vragenlijst in</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'reminder 0 of round 17740ded-1df4-42b2-a62c-c8b5324ec5ea opened 0 to a305cc06-f5c9-44f4-b0f2-68cb270abd43', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');
INSERT INTO public.outbox VALUES ('bf98857b-5d0f-4fe6-8157-f8ce725fb6c6', 'round_reminder', 'eva@regio.example', 'Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli', 'Dag Eva,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Flevoland nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.

Invullen kan tot en met dinsdag 6 juli.

Vul de vragenlijst in:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Flevoland nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Invullen kan tot en met dinsdag 6 juli.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Vul de vragenlijst in</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'reminder 0 of round 17740ded-1df4-42b2-a62c-c8b5324ec5ea opened 0 to e664150f-a7e7-49ca-999c-fa9625c54034', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'e664150f-a7e7-49ca-999c-fa9625c54034');
INSERT INTO public.outbox VALUES ('41b4751b-b97a-4cd4-badb-f54119eded6f', 'round_reminder', 'dina@regio.example', 'Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli', 'Dag Dina,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Twente nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.

Invullen kan tot en met dinsdag 6 juli.

Vul de vragenlijst in:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Twente nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Invullen kan tot en met dinsdag 6 juli.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Vul de vragenlijst in</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'reminder 0 of round 17740ded-1df4-42b2-a62c-c8b5324ec5ea opened 0 to 41153b49-48fe-4110-84bc-cf3cf07cc9f4', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '41153b49-48fe-4110-84bc-cf3cf07cc9f4');
INSERT INTO public.outbox VALUES ('c7e74779-ff38-44b6-9240-8a0fd3871f1b', 'round_reminder', 'cees@regio.example', 'Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli', 'Dag Cees Åkerman,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Zeeland nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.

Invullen kan tot en met dinsdag 6 juli.

Vul de vragenlijst in:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Vul je de vragenlijst in? Het kan tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Jij hebt hem voor Zeeland nog niet ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Invullen kan tot en met dinsdag 6 juli.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Vul de vragenlijst in</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'reminder 0 of round 17740ded-1df4-42b2-a62c-c8b5324ec5ea opened 0 to 869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4');
INSERT INTO public.outbox VALUES ('66caf77d-3364-4cbe-a7fc-fd5f8ec4dcc5', 'meeting_made', 'fien@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Fien,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Fien;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTI\r\n ON;RSVP=FALSE:mailto:fien@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to 332998c1-05ae-45ce-81f8-00784348bce6', '910b6dcd-53a5-4864-b919-da698b5566e5', '332998c1-05ae-45ce-81f8-00784348bce6');
INSERT INTO public.outbox VALUES ('958c1ae6-f0c6-4dd2-8517-c0dbefba3b91', 'meeting_made', 'anna@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Anna Müller-van ’t Hof,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Anna Müller-van ’t Hof\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIP\r\n ANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:anna@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to a305cc06-f5c9-44f4-b0f2-68cb270abd43', '910b6dcd-53a5-4864-b919-da698b5566e5', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');
INSERT INTO public.outbox VALUES ('bd4a56f3-83c0-4301-a442-5f656ccd49da', 'round_opened', 'eva@regio.example', 'De vragenlijst staat open tot en met dinsdag 6 juli', 'Dag Eva,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Flevoland. Dat kost ongeveer tien minuten.

Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.

Begin met de vragenlijst:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De vragenlijst staat open tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Flevoland. Dat kost ongeveer tien minuten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Begin met de vragenlijst</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 434a0377-c741-4b2d-b3fe-aa3c4950321d to e664150f-a7e7-49ca-999c-fa9625c54034', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'e664150f-a7e7-49ca-999c-fa9625c54034');
INSERT INTO public.outbox VALUES ('888e5ab2-f529-4800-b43e-4d209a238068', 'login_code', 'anna@regio.example', 'Je code om in te loggen', 'Dag,

Je code om in te loggen is:

    686 992

Typ de code op het apparaat waar je begon met inloggen. De code werkt één keer, tot 12:10.

Of open op datzelfde apparaat deze pagina, en druk daar op de knop.

Open de pagina om in te loggen:
http://127.0.0.1:3000/inloggen/code#686992

De code is gevraagd op dinsdag 22 juni om 12:00 met Firefox op Linux.

Was jij dat niet? Dan hoef je niets te doen: met deze mail alleen komt niemand binnen. Geef de code aan niemand door.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-06-22 10:10:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je code om in te loggen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je code om in te loggen is:</p>
<p class="tint" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:16px 12px;font-size:32px;line-height:40px;font-weight:bold;letter-spacing:4px;text-align:center;background-color:#e6f0e6;border-radius:10px">686 992</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Typ de code op het apparaat waar je begon met inloggen. De code werkt één keer, tot 12:10.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Of open op datzelfde apparaat deze pagina, en druk daar op de knop.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/inloggen/code#686992" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Open de pagina om in te loggen</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/inloggen/code#686992" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/inloggen/code#686992</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De code is gevraagd op dinsdag 22 juni om 12:00 met Firefox op Linux.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Was jij dat niet? Dan hoef je niets te doen: met deze mail alleen komt niemand binnen. Geef de code aan niemand door.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('8296aa91-4431-4f3c-9b65-55c47726a62c', 'meeting_made', 'fien@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Fien,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Fien;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTI\r\n ON;RSVP=FALSE:mailto:fien@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to 332998c1-05ae-45ce-81f8-00784348bce6', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '332998c1-05ae-45ce-81f8-00784348bce6');
INSERT INTO public.outbox VALUES ('3b1185bb-23e6-4666-a3b2-16c9d7ab304f', 'meeting_made', 'anna@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Anna Müller-van ’t Hof,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Anna Müller-van ’t Hof\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIP\r\n ANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:anna@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to a305cc06-f5c9-44f4-b0f2-68cb270abd43', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');
INSERT INTO public.outbox VALUES ('5397c4b2-d096-4c74-bac9-c476ce292335', 'meeting_made', 'bert@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Bert Élan,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Bert Élan,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Bert Élan\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NE\r\n EDS-ACTION;RSVP=FALSE:mailto:bert@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to 60940ec9-6765-4330-9f6f-e19b201a05d6', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6');
INSERT INTO public.outbox VALUES ('dfbde71a-1ab8-49a1-886d-fdf54f81e6b8', 'meeting_made', 'eva@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Eva,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Eva;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTIO\r\n N;RSVP=FALSE:mailto:eva@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to e664150f-a7e7-49ca-999c-fa9625c54034', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'e664150f-a7e7-49ca-999c-fa9625c54034');
INSERT INTO public.outbox VALUES ('9d282989-f491-49de-9382-ffe15606a18c', 'meeting_made', 'bert@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Bert Élan,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Bert Élan,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Bert Élan\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NE\r\n EDS-ACTION;RSVP=FALSE:mailto:bert@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to 60940ec9-6765-4330-9f6f-e19b201a05d6', '910b6dcd-53a5-4864-b919-da698b5566e5', '60940ec9-6765-4330-9f6f-e19b201a05d6');
INSERT INTO public.outbox VALUES ('db2ac2cf-cf4e-4455-846b-cbd98dbe1bad', 'meeting_made', 'dina@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Dina,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Dina;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTI\r\n ON;RSVP=FALSE:mailto:dina@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to 41153b49-48fe-4110-84bc-cf3cf07cc9f4', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '41153b49-48fe-4110-84bc-cf3cf07cc9f4');
INSERT INTO public.outbox VALUES ('3ffae72f-e8bc-432b-b909-32917dc2b03e', 'meeting_made', 'cees@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Cees Åkerman,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Cees Åkerman\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT\r\n =NEEDS-ACTION;RSVP=FALSE:mailto:cees@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to 869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4');
INSERT INTO public.outbox VALUES ('7413594e-0d58-4cdd-9fe1-4f9269cc9037', 'meeting_made', 'ada@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Ada Beheer,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Ada Beheer,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Ada Beheer\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NE\r\n EDS-ACTION;RSVP=FALSE:mailto:ada@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to dac94832-5ac1-4f6d-9325-64371735f32c', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'dac94832-5ac1-4f6d-9325-64371735f32c');
INSERT INTO public.outbox VALUES ('2398f1b1-8a23-4831-8c4b-215367b2d367', 'meeting_made', 'cora@regio.example', 'Netwerkbijeenkomst op dinsdag 13 juli 2027', 'Dag Cora Planner,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 08:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 13 juli 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cora Planner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan tot en met dinsdag 6 juli.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a482\r\nURL:http://127.0.0.1:3000/bijeenkomsten/6d5ea90d-6e50-4c43-8a8a-a307b201a48\r\n 2\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Cora Planner\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\r\n NEEDS-ACTION;RSVP=FALSE:mailto:cora@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 6d5ea90d-6e50-4c43-8a8a-a307b201a482 version 0 to 03aecc3e-f99b-4df2-8e81-f59fc8b37396', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '03aecc3e-f99b-4df2-8e81-f59fc8b37396');
INSERT INTO public.outbox VALUES ('e63a7edf-f81a-41a8-b54e-b397b8e9e7cf', 'round_opened', 'anna@regio.example', 'De vragenlijst staat open tot en met dinsdag 6 juli', 'Dag Anna Müller-van ’t Hof,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Drenthe. Dat kost ongeveer tien minuten.

Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.

Begin met de vragenlijst:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De vragenlijst staat open tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Drenthe. Dat kost ongeveer tien minuten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Begin met de vragenlijst</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 434a0377-c741-4b2d-b3fe-aa3c4950321d to a305cc06-f5c9-44f4-b0f2-68cb270abd43', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43');
INSERT INTO public.outbox VALUES ('ced179e7-6afb-4274-8b6a-feb18ed08d42', 'round_opened', 'cees@regio.example', 'De vragenlijst staat open tot en met dinsdag 6 juli', 'Dag Cees Åkerman,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Zeeland. Dat kost ongeveer tien minuten.

Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.

Begin met de vragenlijst:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De vragenlijst staat open tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Zeeland. Dat kost ongeveer tien minuten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Begin met de vragenlijst</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 434a0377-c741-4b2d-b3fe-aa3c4950321d to 869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4');
INSERT INTO public.outbox VALUES ('b301ced9-c5d5-47f5-a8a1-a7bbf8f68e5b', 'round_opened', 'dina@regio.example', 'De vragenlijst staat open tot en met dinsdag 6 juli', 'Dag Dina,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Twente. Dat kost ongeveer tien minuten.

Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.

Begin met de vragenlijst:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De vragenlijst staat open tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Twente. Dat kost ongeveer tien minuten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Begin met de vragenlijst</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 434a0377-c741-4b2d-b3fe-aa3c4950321d to 41153b49-48fe-4110-84bc-cf3cf07cc9f4', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '41153b49-48fe-4110-84bc-cf3cf07cc9f4');
INSERT INTO public.outbox VALUES ('a2e9029a-4ad9-48d8-b4fd-1e4d6772c269', 'meeting_made', 'eva@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Eva,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Eva,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Eva;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTIO\r\n N;RSVP=FALSE:mailto:eva@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to e664150f-a7e7-49ca-999c-fa9625c54034', '910b6dcd-53a5-4864-b919-da698b5566e5', 'e664150f-a7e7-49ca-999c-fa9625c54034');
INSERT INTO public.outbox VALUES ('9b217f61-baeb-40bc-b022-ae60db131cbf', 'meeting_made', 'dina@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Dina,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Dina,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=Dina;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTI\r\n ON;RSVP=FALSE:mailto:dina@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to 41153b49-48fe-4110-84bc-cf3cf07cc9f4', '910b6dcd-53a5-4864-b919-da698b5566e5', '41153b49-48fe-4110-84bc-cf3cf07cc9f4');
INSERT INTO public.outbox VALUES ('9fe50151-be43-4e60-ac3d-825a9b57878f', 'meeting_made', 'cees@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Cees Åkerman,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cees Åkerman,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Cees Åkerman\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT\r\n =NEEDS-ACTION;RSVP=FALSE:mailto:cees@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to 869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '910b6dcd-53a5-4864-b919-da698b5566e5', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4');
INSERT INTO public.outbox VALUES ('31a4995c-0125-471e-9113-26d9bad442ed', 'meeting_made', 'ada@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Ada Beheer,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Ada Beheer,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Ada Beheer\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NE\r\n EDS-ACTION;RSVP=FALSE:mailto:ada@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to dac94832-5ac1-4f6d-9325-64371735f32c', '910b6dcd-53a5-4864-b919-da698b5566e5', 'dac94832-5ac1-4f6d-9325-64371735f32c');
INSERT INTO public.outbox VALUES ('caf00193-23ab-429b-9dc0-96544868e365', 'meeting_made', 'cora@regio.example', 'Netwerkbijeenkomst op dinsdag 16 november 2027', 'Dag Cora Planner,

Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.

  Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00
  Waar: Pharos, Utrecht: Arthur van Schendelstraat 600
  Goed om te weten: Neem je eigen beker mee.

Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.

Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.

Zeg of je komt. Antwoord met deze knop, niet in je agenda.

Zeg of je komt:
http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011

Wil je deze mail niet meer krijgen? Op http://127.0.0.1:3000/profiel kun je hem uitzetten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-11-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Netwerkbijeenkomst op dinsdag 16 november 2027</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cora Planner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wanneer: dinsdag 16 november 2027, 10:00 tot 15:00<br>Waar: Pharos, Utrecht: Arthur van Schendelstraat 600<br>Goed om te weten: Neem je eigen beker mee.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op dinsdag 12 oktober om 09:00. Zij krijgen dan een mail.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Zeg of je komt. Antwoord met deze knop, niet in je agenda.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Zeg of je komt</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Wil je deze mail niet meer krijgen? Op <a href="http://127.0.0.1:3000/profiel" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/profiel</a> kun je hem uitzetten.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:9a854eeb-2a01-417b-98a4-addb74c0f011\r\nSEQUENCE:1\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270303T150000Z\r\nDTSTART;TZID=Europe/Amsterdam:20271116T100000\r\nDTEND;TZID=Europe/Amsterdam:20271116T150000\r\nSUMMARY:Netwerkbijeenkomst Kansrijke Start\r\nLOCATION:Pharos\\, Utrecht: Arthur van Schendelstraat 600\r\nDESCRIPTION:Neem je eigen beker mee.\\n\\nAlles over deze bijeenkomst: http:/\r\n /127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f011\r\nURL:http://127.0.0.1:3000/bijeenkomsten/9a854eeb-2a01-417b-98a4-addb74c0f01\r\n 1\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Cora Planner\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\r\n NEEDS-ACTION;RSVP=FALSE:mailto:cora@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'meeting 9a854eeb-2a01-417b-98a4-addb74c0f011 version 1 to 03aecc3e-f99b-4df2-8e81-f59fc8b37396', '910b6dcd-53a5-4864-b919-da698b5566e5', '03aecc3e-f99b-4df2-8e81-f59fc8b37396');
INSERT INTO public.outbox VALUES ('e90dfdd0-1671-415d-a6e0-a4ce6eb81fd6', 'webinar_confirm', 'noor.buiten@wijkteam.example', 'Bevestig je aanmelding voor het webinar op dinsdag 13 juli', 'Dag,

Met dit adres vroeg iemand een plek bij het webinar. Was jij dat? Bevestig het dan binnen twee dagen.

  Wat: Geld én ouders
  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00

Bevestig je aanmelding:
http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw

Was jij het niet? Dan hoef je niets te doen. De aanmelding telt niet, en na twee dagen wissen we je adres.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-06-24 10:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Bevestig je aanmelding voor het webinar op dinsdag 13 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Met dit adres vroeg iemand een plek bij het webinar. Was jij dat? Bevestig het dan binnen twee dagen.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wat: Geld én ouders<br>Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bevestig je aanmelding</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Was jij het niet? Dan hoef je niets te doen. De aanmelding telt niet, en na twee dagen wissen we je adres.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'webinar 6bd63773-9079-4217-be34-058d9797a831 f114c385-fd87-4341-b89a-bbf497e65fdf', NULL, NULL);
INSERT INTO public.outbox VALUES ('133dc599-e74a-41bc-baa1-04acc8d30140', 'webinar_seat', 'noor.buiten@wijkteam.example', 'Je hebt een plek bij het webinar op dinsdag 13 juli', 'Dag Noor Buiten,

Je hebt een plek bij het webinar. De afspraak voor je agenda zit bij deze mail.

  Wat: Geld én ouders
  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00

De link krijg je vlak van tevoren per mail. Hij staat ook op je eigen pagina. Kom je toch niet? Meld je daar af, dan kan iemand anders komen.

Naar je eigen pagina:
http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw

Vier weken erna wissen we alles wat we van je bewaren.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-13 13:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Je hebt een plek bij het webinar op dinsdag 13 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Noor Buiten,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je hebt een plek bij het webinar. De afspraak voor je agenda zit bij deze mail.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wat: Geld én ouders<br>Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De link krijg je vlak van tevoren per mail. Hij staat ook op je eigen pagina. Kom je toch niet? Meld je daar af, dan kan iemand anders komen.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Naar je eigen pagina</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/webinars/plek/GLahrgt5BDEkLNpTtJ0oZyrqHkLDah4TY2fTmSoX1Nw</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Vier weken erna wissen we alles wat we van je bewaren.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:04a34300-f91d-2717-be34-058d9797a831\r\nSEQUENCE:0\r\nDTSTAMP:20270622T100000Z\r\nLAST-MODIFIED:20270622T100000Z\r\nDTSTART;TZID=Europe/Amsterdam:20270713T100000\r\nDTEND;TZID=Europe/Amsterdam:20270713T150000\r\nSUMMARY:Webinar: Geld én ouders\r\nLOCATION:Online\r\nDESCRIPTION:De link naar het gesprek staat op je eigen pagina\\, en in de ma\r\n il die je vlak van tevoren krijgt.\\n\\nAlles over deze bijeenkomst: http://\r\n 127.0.0.1:3000/webinars/6bd63773-9079-4217-be34-058d9797a831\r\nURL:http://127.0.0.1:3000/webinars/6bd63773-9079-4217-be34-058d9797a831\r\nSTATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\nORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example\r\nATTENDEE;CN=\"Noor Buiten\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=A\r\n CCEPTED;RSVP=FALSE:mailto:noor.buiten@wijkteam.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}}', 'webinar 6bd63773-9079-4217-be34-058d9797a831 42d950c6-7669-4d31-8191-58e1c18dc683', NULL, NULL);
INSERT INTO public.outbox VALUES ('1a71db86-5a2f-454c-92ca-f3ff8d6502a9', 'round_opened', 'fien@regio.example', 'De vragenlijst staat open tot en met dinsdag 6 juli', 'Dag Fien,

De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Amsterdam. Dat kost ongeveer tien minuten.

Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.

Begin met de vragenlijst:
http://127.0.0.1:3000/vragenlijst/begin

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-06 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>De vragenlijst staat open tot en met dinsdag 6 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Fien,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">De vragenlijst voor de netwerkbijeenkomst van dinsdag 13 juli staat open. Je vult hem in voor Amsterdam. Dat kost ongeveer tien minuten.</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan tot en met dinsdag 6 juli. Zijn jullie met zijn tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/vragenlijst/begin" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Begin met de vragenlijst</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/vragenlijst/begin" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/vragenlijst/begin</a></p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'letter 434a0377-c741-4b2d-b3fe-aa3c4950321d to 332998c1-05ae-45ce-81f8-00784348bce6', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', '332998c1-05ae-45ce-81f8-00784348bce6');
INSERT INTO public.outbox VALUES ('902b222b-4d63-489b-b0e0-b715e04fd9e4', 'invitation', 'anna@regio.example', 'Met bijlagen', 'Dag Anna Müller-van ’t Hof,

Hierbij de agenda.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Met bijlagen</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Anna Müller-van ’t Hof,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Hierbij de agenda.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', '{"calendar":{"method":"REQUEST","ics":"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"},"attachments":[{"file_name":"agenda.pdf","content_type":"application/pdf","bytes":"AP8="}]}', NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('658892e4-81b4-409f-9ec6-03cfb141fc4b', 'evaluation_reminds', 'cora@regio.example', 'Twee minuten: wat vond je van de netwerkbijeenkomst?', 'Dag Cora Planner,

Je was op 16 maart bij de netwerkbijeenkomst. Wil je vertellen wat je ervan vond? Het kost twee minuten, en het kan tot en met dinsdag 30 maart.

Vertel wat je ervan vond:
http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4/evaluatie

We bewaren niet wie wat schreef. Je krijgt hier geen tweede mail over.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-24 10:00:00+00', '2027-03-24 10:00:00+00', '2027-03-30 22:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Twee minuten: wat vond je van de netwerkbijeenkomst?</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag Cora Planner,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Je was op 16 maart bij de netwerkbijeenkomst. Wil je vertellen wat je ervan vond? Het kost twee minuten, en het kan tot en met dinsdag 30 maart.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4/evaluatie" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Vertel wat je ervan vond</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4/evaluatie" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/bijeenkomsten/41ab4314-1099-4843-8078-c8fecf1243a4/evaluatie</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">We bewaren niet wie wat schreef. Je krijgt hier geen tweede mail over.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'evaluation 41ab4314-1099-4843-8078-c8fecf1243a4 to 03aecc3e-f99b-4df2-8e81-f59fc8b37396', NULL, '03aecc3e-f99b-4df2-8e81-f59fc8b37396');
INSERT INTO public.outbox VALUES ('ee4350ec-4a96-48a4-80ef-67496c92f223', 'webinar_confirm', 'teun.buiten@wijkteam.example', 'Bevestig je aanmelding voor het webinar op dinsdag 13 juli', 'Dag,

Met dit adres vroeg iemand een plek bij het webinar. Was jij dat? Bevestig het dan binnen twee dagen.

  Wat: Geld én ouders
  Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00

Bevestig je aanmelding:
http://127.0.0.1:3000/webinars/plek/lXqoFXkRerp418_4Ewujjr9Tuiti-OEYo8qCE3UQNF0

Was jij het niet? Dan hoef je niets te doen. De aanmelding telt niet, en na twee dagen wissen we je adres.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-06-24 10:00:00+00', 0, NULL, NULL, NULL, NULL, '<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>Bevestig je aanmelding voor het webinar op dinsdag 13 juli</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}@media (max-width:480px){.pad{padding:24px 20px!important}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#faf7f0">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" style="background-color:#faf7f0"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px"><tr><td align="left" class="card pad" style="padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;border-radius:12px">
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Dag,</p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Met dit adres vroeg iemand een plek bij het webinar. Was jij dat? Bevestig het dan binnen twee dagen.</p>
<p class="ink rows" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;padding:0 0 0 16px;border-left:4px solid #17603f">Wat: Geld én ouders<br>Wanneer: dinsdag 13 juli 2027, 10:00 tot 15:00</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr><td class="button" bgcolor="#17603f" style="background-color:#17603f;border-radius:10px;mso-padding-alt:14px 24px"><a href="http://127.0.0.1:3000/webinars/plek/lXqoFXkRerp418_4Ewujjr9Tuiti-OEYo8qCE3UQNF0" style="display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">Bevestig je aanmelding</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;font-size:14px;line-height:20px;color:#52625a"><a href="http://127.0.0.1:3000/webinars/plek/lXqoFXkRerp418_4Ewujjr9Tuiti-OEYo8qCE3UQNF0" class="link" style="color:#17603f;word-break:break-word;overflow-wrap:anywhere">http://127.0.0.1:3000/webinars/plek/lXqoFXkRerp418_4Ewujjr9Tuiti-OEYo8qCE3UQNF0</a></p>
<p class="ink" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere">Was jij het niet? Dan hoef je niets te doen. De aanmelding telt niet, en na twee dagen wissen we je adres.</p>
<p class="soft" style="margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;overflow-wrap:anywhere;margin:24px 0 0;color:#52625a">Groet,<br>het portaal van het landelijk lerend netwerk</p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
', NULL, 'webinar 6bd63773-9079-4217-be34-058d9797a831 61c8b4a5-c780-455f-ba92-b2f335e07768', NULL, NULL);


--
-- Data for Name: poll_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.poll_answers VALUES ('98eaf429-9a2b-415b-9a6d-c2d731cb945a', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'yes', '2027-06-22 10:00:00+00');
INSERT INTO public.poll_answers VALUES ('4a4f9581-b162-4004-bdc4-d346e0e384a3', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'no', '2027-06-22 10:00:00+00');


--
-- Data for Name: poll_dates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.poll_dates VALUES ('98eaf429-9a2b-415b-9a6d-c2d731cb945a', 'dd591aa7-341e-48e8-baa1-e4400a690bb1', '2028-03-14', '10:00', '15:00', NULL, '', '2027-06-22 10:00:00+00', NULL);
INSERT INTO public.poll_dates VALUES ('4a4f9581-b162-4004-bdc4-d346e0e384a3', 'dd591aa7-341e-48e8-baa1-e4400a690bb1', '2028-03-21', '10:00', '15:00', NULL, '', '2027-06-22 10:00:00+00', NULL);


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
-- Data for Name: registration_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registration_attempts VALUES ('47c141f4-d081-4343-b4ff-7cabf84c0358', '\x9293403493a68adcc239d8a3aec3e21d2c29b14b6c84856cb5dcf73470e3b300', '2027-06-22 10:00:00+00');
INSERT INTO public.registration_attempts VALUES ('66dcafa1-954e-409d-9252-32f114ee4e5f', '\x9293403493a68adcc239d8a3aec3e21d2c29b14b6c84856cb5dcf73470e3b300', '2027-06-22 10:00:00+00');


--
-- Data for Name: registrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registrations VALUES ('611c2ae6-6416-45ba-a5d8-f1a4b789e436', '6bd63773-9079-4217-be34-058d9797a831', '758c2be9-bf95-46fe-b633-94afa2293a9a', 'asked', 'Teun Buiten', 'Wijkteam Noord', NULL, '2027-06-22 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO public.registrations VALUES ('4d20582d-4d2a-4fd8-8be5-80113fc59c76', '6bd63773-9079-4217-be34-058d9797a831', 'bf26c8d1-1fad-4ca2-9798-71a10b6cc6d1', 'seated', 'Noor Buiten', 'Wijkteam Noord', 'drenthe', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', NULL, 0, '2027-07-13 10:00 15:00', NULL, NULL, 1);


--
-- Data for Name: round_imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round_imports VALUES ('59aaa40c-59f4-421e-bce6-94f4d1c2d3d1', 'vorige ronde.csv', '2027-03-03 14:00:00+00', true);


--
-- Data for Name: round_letters; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round_letters VALUES ('0be582eb-7d2c-452a-a6da-5b396b1d6188', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'opened', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.round_letters VALUES ('0c7cce54-d242-491f-a038-162de178e4c4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'reopened', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.round_letters VALUES ('696bec22-ee83-43a4-a685-3acd7a22effa', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'meeting_made', '2027-03-03 12:00:00+00', '2027-03-03 12:30:00+00', NULL, NULL, '2027-03-03 15:00:00+00', 8, NULL);
INSERT INTO public.round_letters VALUES ('42ee7fef-81f1-4699-9eae-6129f156467a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'results', '2027-03-03 14:00:00+00', '2027-03-03 14:00:00+00', NULL, NULL, '2027-03-03 15:00:00+00', 9, NULL);
INSERT INTO public.round_letters VALUES ('1de54caf-1991-45d5-ab0f-e0480e23d8f3', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'meeting_made', '2027-03-03 15:00:00+00', '2027-03-03 15:30:00+00', NULL, NULL, '2027-06-22 10:00:00+00', 8, NULL);
INSERT INTO public.round_letters VALUES ('b33be715-27df-46a5-8334-101c401cf7a5', '910b6dcd-53a5-4864-b919-da698b5566e5', 'meeting_made', '2027-03-03 15:00:00+00', '2027-03-03 15:30:00+00', NULL, NULL, '2027-06-22 10:00:00+00', 8, NULL);
INSERT INTO public.round_letters VALUES ('434a0377-c741-4b2d-b3fe-aa3c4950321d', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'opened', '2027-06-22 10:00:00+00', '2027-06-15 07:00:00+00', NULL, NULL, '2027-06-22 10:00:00+00', 5, NULL);
INSERT INTO public.round_letters VALUES ('8d7dcfc6-611e-4321-abaf-e36088d2a366', '17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'results', NULL, NULL, NULL, '2027-06-22 10:00:00+00', NULL, NULL, NULL);


--
-- Data for Name: round_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round_results VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 1, '2027-03-03 13:00:00+00', 6, '{"format_version":1,"questions":[{"id":"p1-trekker","kind":{"growth":5}},{"id":"p2-samenstelling","kind":{"growth":5}},{"id":"p3-afspraken","kind":{"growth":5}},{"id":"p4-cijfers","kind":{"growth":5}},{"id":"p5-scharnier","kind":{"growth":5}},{"id":"p6-toekomst","kind":{"growth":5}},{"id":"b01-stip","kind":"shared"},{"id":"b02-rollen","kind":"shared"},{"id":"b03-kartrekker","kind":"shared"},{"id":"b04-beleid","kind":"shared"},{"id":"b05-ouders","kind":"shared"},{"id":"b06-meten","kind":"shared"},{"id":"b07-successen","kind":"shared"},{"id":"b08-domeinen","kind":"shared"},{"id":"b09-professionals","kind":"shared"},{"id":"b10-verbinding","kind":"shared"},{"id":"f1-gemeenten","kind":"shared"},{"id":"f2-lokale-coalities","kind":"shared"},{"id":"f3-partijen","kind":"shared"},{"id":"f4-convenant","kind":"shared"},{"id":"f5-domeinen","kind":"shared"},{"id":"f6-bijeenkomsten","kind":"shared"},{"id":"f7-ouders","kind":"shared"},{"id":"f8-financiering","kind":"shared"},{"id":"o6-gastregio","kind":{"willingness":["nee","later","volgende"]}}],"regions":[{"region":"amsterdam","seats":[{"seat":"One","held":true,"counting":["332998c1-05ae-45ce-81f8-00784348bce6","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"brabant-zuidoost","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"drenthe","seats":[{"seat":"One","held":true,"counting":["a305cc06-f5c9-44f4-b0f2-68cb270abd43","2027-03-03T12:00:00Z"]},{"seat":"Two","held":true,"counting":["60940ec9-6765-4330-9f6f-e19b201a05d6","2027-03-03T12:00:00Z"]}],"growth":{"p1-trekker":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p2-samenstelling":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p3-afspraken":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p4-cijfers":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p5-scharnier":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p6-toekomst":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"flevoland","seats":[{"seat":"One","held":true,"counting":["e664150f-a7e7-49ca-999c-fa9625c54034","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"fryslan","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gooi-en-vechtstreek","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"groningen","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"haaglanden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hart-voor-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-noorden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"ijsselland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"kennemerland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"limburg-noord","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"noord-en-oost-gelderland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"rotterdam-rijnmond","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"twente","seats":[{"seat":"One","held":true,"counting":["41153b49-48fe-4110-84bc-cf3cf07cc9f4","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"utrecht","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"west-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zaanstreek-waterland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zeeland","seats":[{"seat":"One","held":true,"counting":["869bb25e-14b9-4b1f-8b38-78cd1495f2b4","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"zuid-holland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zuid-limburg","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}}]}');
INSERT INTO public.round_results VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 2, '2027-03-03 14:00:00+00', 6, '{"format_version":1,"questions":[{"id":"p1-trekker","kind":{"growth":5}},{"id":"p2-samenstelling","kind":{"growth":5}},{"id":"p3-afspraken","kind":{"growth":5}},{"id":"p4-cijfers","kind":{"growth":5}},{"id":"p5-scharnier","kind":{"growth":5}},{"id":"p6-toekomst","kind":{"growth":5}},{"id":"b01-stip","kind":"shared"},{"id":"b02-rollen","kind":"shared"},{"id":"b03-kartrekker","kind":"shared"},{"id":"b04-beleid","kind":"shared"},{"id":"b05-ouders","kind":"shared"},{"id":"b06-meten","kind":"shared"},{"id":"b07-successen","kind":"shared"},{"id":"b08-domeinen","kind":"shared"},{"id":"b09-professionals","kind":"shared"},{"id":"b10-verbinding","kind":"shared"},{"id":"f1-gemeenten","kind":"shared"},{"id":"f2-lokale-coalities","kind":"shared"},{"id":"f3-partijen","kind":"shared"},{"id":"f4-convenant","kind":"shared"},{"id":"f5-domeinen","kind":"shared"},{"id":"f6-bijeenkomsten","kind":"shared"},{"id":"f7-ouders","kind":"shared"},{"id":"f8-financiering","kind":"shared"},{"id":"o6-gastregio","kind":{"willingness":["nee","later","volgende"]}}],"regions":[{"region":"amsterdam","seats":[{"seat":"One","held":true,"counting":["332998c1-05ae-45ce-81f8-00784348bce6","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"brabant-zuidoost","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"drenthe","seats":[{"seat":"One","held":true,"counting":["a305cc06-f5c9-44f4-b0f2-68cb270abd43","2027-03-03T12:00:00Z"]},{"seat":"Two","held":true,"counting":["60940ec9-6765-4330-9f6f-e19b201a05d6","2027-03-03T12:00:00Z"]}],"growth":{"p1-trekker":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p2-samenstelling":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p3-afspraken":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p4-cijfers":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p5-scharnier":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p6-toekomst":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"flevoland","seats":[{"seat":"One","held":true,"counting":["e664150f-a7e7-49ca-999c-fa9625c54034","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"fryslan","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gooi-en-vechtstreek","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"groningen","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"haaglanden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hart-voor-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-noorden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"ijsselland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"kennemerland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"limburg-noord","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"noord-en-oost-gelderland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"rotterdam-rijnmond","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"twente","seats":[{"seat":"One","held":true,"counting":["41153b49-48fe-4110-84bc-cf3cf07cc9f4","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"utrecht","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"west-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zaanstreek-waterland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zeeland","seats":[{"seat":"One","held":true,"counting":["869bb25e-14b9-4b1f-8b38-78cd1495f2b4","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"zuid-holland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zuid-limburg","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}}]}');
INSERT INTO public.round_results VALUES ('59aaa40c-59f4-421e-bce6-94f4d1c2d3d1', 1, '2027-03-03 14:00:00+00', 2, '{"format_version":1,"questions":[{"id":"p1-trekker","kind":{"growth":5}},{"id":"b01-stip","kind":"shared"}],"regions":[{"region":"drenthe","seats":[{"seat":"One","held":true,"counting":["477359d6-2225-46da-a372-452121c361f3","2024-05-06T22:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":6},"marks":[{"seat":"One","answer":{"level":3}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":0}}},"willing":{}},{"region":"twente","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing"},"willing":{}},{"region":"zeeland","seats":[{"seat":"One","held":true,"counting":["2fe0eab6-fad1-4e39-85a1-f7c35c1a49f4","2024-05-06T22:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":6},"marks":[{"seat":"One","answer":{"level":3}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}}},"willing":{}}]}');


--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rounds VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41ab4314-1099-4843-8078-c8fecf1243a4', 1, 'published', '2027-03-03 12:00:00+00', '2027-03-03 14:00:00+00', NULL, NULL, NULL, NULL, '2027-03-03 12:00:00+00', '2027-03-03 14:00:00+00', '2027-03-03 14:00:00+00', 2, 6, NULL, NULL, NULL, NULL, 3, '2027-03-03 14:00:00+00');
INSERT INTO public.rounds VALUES ('59aaa40c-59f4-421e-bce6-94f4d1c2d3d1', 'e2b431b2-3811-4a30-8101-31fd009ed517', 1, 'closed', '2024-04-15 07:00:00+00', '2024-05-06 22:00:00+00', NULL, NULL, '2024-05-06 22:00:00+00', NULL, '2024-04-15 07:00:00+00', '2024-05-06 22:00:00+00', NULL, 1, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.rounds VALUES ('910b6dcd-53a5-4864-b919-da698b5566e5', '9a854eeb-2a01-417b-98a4-addb74c0f011', 1, 'planned', '2027-10-12 07:00:00+00', '2027-11-02 23:00:00+00', '2027-10-26 07:00:00+00', '2027-11-01 08:00:00+00', NULL, '2027-11-16', NULL, NULL, NULL, 0, 2, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.rounds VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '6d5ea90d-6e50-4c43-8a8a-a307b201a482', 1, 'open', '2027-06-15 07:00:00+00', '2027-07-06 22:00:00+00', '2027-06-22 09:00:00+00', '2027-07-04 07:00:00+00', '2027-06-22 10:00:00+00', NULL, '2027-06-15 07:00:00+00', NULL, NULL, 0, 3, '2027-06-22 10:00:00+00', 5, NULL, NULL, 0, NULL);


--
-- Data for Name: rsvp_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rsvp_history VALUES ('32d82b77-4176-4de3-85cc-669b79e86a56', '0f43d29e-ff4a-447a-86b0-f2c580313768', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'maybe', 'page', '', 0, '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00');


--
-- Data for Name: rsvp_regions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rsvp_regions VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'drenthe', 1, 0, 1);


--
-- Data for Name: rsvps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rsvps VALUES ('0f43d29e-ff4a-447a-86b0-f2c580313768', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'yes', 'page', '', 0, '2027-03-03 15:00:00+00', '2027-03-03 15:00:00+00', '{"date":"2027-08-31","hours":["10:00","15:00"],"host":null,"place":"Pharos, Utrecht"}');


--
-- Data for Name: seat_holdings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_holdings VALUES ('3296d34c-42b9-4830-a96b-cb147149c572', 'drenthe', 1, 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('c7e3c1dc-2e13-4fe3-b0c6-6a7afccc2d99', 'drenthe', 2, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('14236a01-ec3b-44cc-801d-772e9b3955d7', 'zeeland', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('08c82b61-4d90-4aca-87e9-043156168027', 'twente', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('37cfd89b-e2fb-4704-b946-d874638ae828', 'flevoland', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('2f45819d-c005-43b0-bdc8-156f38ab39eb', 'amsterdam', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('fac82ed2-f862-4087-b238-6cea3f9e6461', 'groningen', 1, '21cf570a-828b-4e5b-95f0-cae2330c816c', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');


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
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p1-trekker', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p2-samenstelling', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p3-afspraken', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p4-cijfers', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p5-scharnier', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p6-toekomst', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', '{"text":"Alweer verder."}', NULL, 'network', '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES ('c857bf64-fd4f-408b-a812-feaa404c3b73', '\x58169f1ce94da92b3e85bf4f81079b6f5beaafaa29a9c7a7c621520a17a15885', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'test', true, '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-22 10:00:00+00', '2027-09-20 10:00:00+00', NULL);


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
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b01-stip', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b02-rollen', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b03-kartrekker', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b04-beleid', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b05-ouders', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b06-meten', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b07-successen', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b08-domeinen', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b09-professionals', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b10-verbinding', '{"step":1}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f1-gemeenten', '{"count":2}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f2-lokale-coalities', '{"count":2}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f3-partijen', '{"count":2}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f4-convenant', '{"choice":"nee"}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f5-domeinen', '{"choices":["jgz"]}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f6-bijeenkomsten', '{"count":2}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f7-ouders', '{"choice":"soms"}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f8-financiering', '{"choice":"jaar"}', 1, '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b01-stip', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b02-rollen', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b03-kartrekker', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b04-beleid', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b05-ouders', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b06-meten', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b07-successen', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b08-domeinen', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b09-professionals', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b10-verbinding', '{"step":1}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f1-gemeenten', '{"count":2}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f2-lokale-coalities', '{"count":2}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f3-partijen', '{"count":2}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f4-convenant', '{"choice":"nee"}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f5-domeinen', '{"choices":["jgz"]}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f6-bijeenkomsten', '{"count":2}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f7-ouders', '{"choice":"soms"}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f8-financiering', '{"choice":"jaar"}', 1, '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b01-stip', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b02-rollen', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b03-kartrekker', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b04-beleid', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b05-ouders', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b06-meten', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b07-successen', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b08-domeinen', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b09-professionals', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b10-verbinding', '{"step":1}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b01-stip', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b02-rollen', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b03-kartrekker', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b04-beleid', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b05-ouders', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b06-meten', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b07-successen', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b08-domeinen', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b09-professionals', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b10-verbinding', '{"step":1}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', 'drenthe', 'f1-gemeenten', '{"count":12}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-06-22 10:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-06-22 10:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f1-gemeenten', '{"count":2}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f2-lokale-coalities', '{"count":2}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f3-partijen', '{"count":2}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f4-convenant', '{"choice":"nee"}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f5-domeinen', '{"choices":["jgz"]}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f6-bijeenkomsten', '{"count":2}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f7-ouders', '{"choice":"soms"}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f8-financiering', '{"choice":"jaar"}', 1, 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00', 'e664150f-a7e7-49ca-999c-fa9625c54034', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f1-gemeenten', '{"count":2}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f2-lokale-coalities', '{"count":2}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f3-partijen', '{"count":2}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f4-convenant', '{"choice":"nee"}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f5-domeinen', '{"choices":["jgz"]}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f6-bijeenkomsten', '{"count":2}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f7-ouders', '{"choice":"soms"}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f8-financiering', '{"choice":"jaar"}', 1, '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00', '332998c1-05ae-45ce-81f8-00784348bce6', '2027-03-03 12:00:00+00');


--
-- Data for Name: submissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 2, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'zeeland', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41153b49-48fe-4110-84bc-cf3cf07cc9f4', 'twente', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'e664150f-a7e7-49ca-999c-fa9625c54034', 'flevoland', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '332998c1-05ae-45ce-81f8-00784348bce6', 'amsterdam', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('17740ded-1df4-42b2-a62c-c8b5324ec5ea', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 2, '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00');


--
-- Data for Name: text_themes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.text_themes VALUES ('b780d22d-60af-48b1-bb0f-bca89446c424', 'dd902004-780b-4be1-8b35-b71444e2b7cb', false, '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-03-03 14:00:00+00');
INSERT INTO public.text_themes VALUES ('79f762ee-43ef-41e0-a367-bd059a40a2fb', 'dd902004-780b-4be1-8b35-b71444e2b7cb', false, '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-03-03 14:00:00+00');


--
-- Data for Name: text_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.text_words VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', 1, 0, 'al een convenant');
INSERT INTO public.text_words VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o1-trots', 2, 1, 'zo gaat het en zo ook goed');


--
-- Data for Name: texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.texts VALUES ('b780d22d-60af-48b1-bb0f-bca89446c424', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'o1-trots', '60940ec9-6765-4330-9f6f-e19b201a05d6', true);
INSERT INTO public.texts VALUES ('79f762ee-43ef-41e0-a367-bd059a40a2fb', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'o1-trots', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', true);


--
-- Data for Name: themes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.themes VALUES ('dd902004-780b-4be1-8b35-b71444e2b7cb', 'Goed nieuws', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-03-03 14:00:00+00');
INSERT INTO public.themes VALUES ('trekker', 'Trekkerschap en regie', NULL, NULL);
INSERT INTO public.themes VALUES ('coalitie', 'Samenstelling van de coalitie', NULL, NULL);
INSERT INTO public.themes VALUES ('afspraken', 'Afspraken en werkwijzen', NULL, NULL);
INSERT INTO public.themes VALUES ('cijfers', 'Cijfers en monitoring', NULL, NULL);
INSERT INTO public.themes VALUES ('lokaal', 'Verbinding met lokaal', NULL, NULL);
INSERT INTO public.themes VALUES ('borging', 'Borging en financiering', NULL, NULL);
INSERT INTO public.themes VALUES ('ouders', 'Ouders en ervaringskennis', NULL, NULL);
INSERT INTO public.themes VALUES ('medisch', 'Medisch domein betrekken', NULL, NULL);
INSERT INTO public.themes VALUES ('informeel', 'Informele steun', NULL, NULL);
INSERT INTO public.themes VALUES ('verzekeraar', 'Zorgverzekeraars', NULL, NULL);
INSERT INTO public.themes VALUES ('bestuur', 'Bestuurlijk draagvlak', NULL, NULL);
INSERT INTO public.themes VALUES ('communicatie', 'Communicatie en successen', NULL, NULL);
INSERT INTO public.themes VALUES ('professionals', 'Professionals toerusten', NULL, NULL);
INSERT INTO public.themes VALUES ('rpi', 'Regionale preventie-infrastructuur', NULL, NULL);


--
-- Data for Name: walk_ins; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.walk_ins VALUES ('30aecc9e-4521-4830-aea8-013123d5a935', '41ab4314-1099-4843-8078-c8fecf1243a4', 'drenthe', 'Noor Müller', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '2027-06-22 10:00:00+00', NULL, NULL);


--
-- Data for Name: webinars; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webinars VALUES ('6bd63773-9079-4217-be34-058d9797a831', 'Geld én ouders', 'Hoe begin je erover?', 'https://bellen.example/kamer', 25, true, 1, '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', NULL, NULL);


--
-- Name: _sqlx_migrations _sqlx_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);


--
-- Name: action_items action_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_items
    ADD CONSTRAINT action_items_pkey PRIMARY KEY (id);


--
-- Name: action_states action_states_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_states
    ADD CONSTRAINT action_states_pkey PRIMARY KEY (action_id, version);


--
-- Name: agenda_changes agenda_changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_changes
    ADD CONSTRAINT agenda_changes_pkey PRIMARY KEY (meeting_id, revision);


--
-- Name: agenda_dots agenda_dots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_dots
    ADD CONSTRAINT agenda_dots_pkey PRIMARY KEY (meeting_id, item_id, member_id);


--
-- Name: agenda_items agenda_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_pkey PRIMARY KEY (id);


--
-- Name: agenda_marks agenda_marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_marks
    ADD CONSTRAINT agenda_marks_pkey PRIMARY KEY (text_id);


--
-- Name: agenda_reads agenda_reads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_reads
    ADD CONSTRAINT agenda_reads_pkey PRIMARY KEY (meeting_id, member_id);


--
-- Name: agenda_sources agenda_sources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_sources
    ADD CONSTRAINT agenda_sources_pkey PRIMARY KEY (item_id, text_id);


--
-- Name: agendas agendas_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agendas
    ADD CONSTRAINT agendas_pkey PRIMARY KEY (meeting_id);


--
-- Name: answer_history answer_history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_history
    ADD CONSTRAINT answer_history_pkey PRIMARY KEY (id);


--
-- Name: attendance_others attendance_others_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_others
    ADD CONSTRAINT attendance_others_pkey PRIMARY KEY (meeting_id);


--
-- Name: attendance attendance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (meeting_id, member_id);


--
-- Name: attendance_regions attendance_regions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_regions
    ADD CONSTRAINT attendance_regions_pkey PRIMARY KEY (meeting_id, region_id);


--
-- Name: attendance_touches attendance_touches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_touches
    ADD CONSTRAINT attendance_touches_pkey PRIMARY KEY (id);


--
-- Name: audit_log audit_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);


--
-- Name: calendar_feeds calendar_feeds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feeds
    ADD CONSTRAINT calendar_feeds_pkey PRIMARY KEY (member_id);


--
-- Name: calendar_feeds calendar_feeds_secret_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feeds
    ADD CONSTRAINT calendar_feeds_secret_hash_key UNIQUE (secret_hash);


--
-- Name: comparison_group_regions comparison_group_regions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_group_regions
    ADD CONSTRAINT comparison_group_regions_pkey PRIMARY KEY (group_id, region_id);


--
-- Name: comparison_groups comparison_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_groups
    ADD CONSTRAINT comparison_groups_pkey PRIMARY KEY (id);


--
-- Name: date_polls date_polls_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.date_polls
    ADD CONSTRAINT date_polls_pkey PRIMARY KEY (meeting_id);


--
-- Name: drafts drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (round_id, member_id, region_id, question_id);


--
-- Name: evaluated evaluated_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluated
    ADD CONSTRAINT evaluated_pkey PRIMARY KEY (meeting_id, member_id);


--
-- Name: evaluation_regions evaluation_regions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluation_regions
    ADD CONSTRAINT evaluation_regions_pkey PRIMARY KEY (meeting_id, region_id);


--
-- Name: evaluation_reminders evaluation_reminders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluation_reminders
    ADD CONSTRAINT evaluation_reminders_pkey PRIMARY KEY (meeting_id, member_id);


--
-- Name: evaluations evaluations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT evaluations_pkey PRIMARY KEY (id);


--
-- Name: guests guests_address_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guests
    ADD CONSTRAINT guests_address_key UNIQUE (address);


--
-- Name: guests guests_key_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guests
    ADD CONSTRAINT guests_key_hash_key UNIQUE (key_hash);


--
-- Name: guests guests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guests
    ADD CONSTRAINT guests_pkey PRIMARY KEY (id);


--
-- Name: indexed_rounds indexed_rounds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indexed_rounds
    ADD CONSTRAINT indexed_rounds_pkey PRIMARY KEY (round_id);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (meeting_id, member_id);


--
-- Name: kept_posts kept_posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_posts
    ADD CONSTRAINT kept_posts_pkey PRIMARY KEY (id);


--
-- Name: letters_off letters_off_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letters_off
    ADD CONSTRAINT letters_off_pkey PRIMARY KEY (member_id, letter);


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
-- Name: material_pieces material_pieces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.material_pieces
    ADD CONSTRAINT material_pieces_pkey PRIMARY KEY (material_id, piece);


--
-- Name: meeting_decisions meeting_decisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_pkey PRIMARY KEY (id);


--
-- Name: meeting_materials meeting_materials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_materials
    ADD CONSTRAINT meeting_materials_pkey PRIMARY KEY (id);


--
-- Name: meeting_minutes meeting_minutes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_minutes
    ADD CONSTRAINT meeting_minutes_pkey PRIMARY KEY (id);


--
-- Name: meeting_records meeting_records_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_records
    ADD CONSTRAINT meeting_records_pkey PRIMARY KEY (meeting_id);


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
-- Name: needs needs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.needs
    ADD CONSTRAINT needs_pkey PRIMARY KEY (meeting_id, member_id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: poll_answers poll_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_answers
    ADD CONSTRAINT poll_answers_pkey PRIMARY KEY (date_id, member_id);


--
-- Name: poll_dates poll_dates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_dates
    ADD CONSTRAINT poll_dates_pkey PRIMARY KEY (id);


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
-- Name: registration_attempts registration_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration_attempts
    ADD CONSTRAINT registration_attempts_pkey PRIMARY KEY (id);


--
-- Name: registrations registrations_meeting_id_guest_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_meeting_id_guest_id_key UNIQUE (meeting_id, guest_id);


--
-- Name: registrations registrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_pkey PRIMARY KEY (id);


--
-- Name: round_imports round_imports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_imports
    ADD CONSTRAINT round_imports_pkey PRIMARY KEY (round_id);


--
-- Name: round_letters round_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_letters
    ADD CONSTRAINT round_letters_pkey PRIMARY KEY (id);


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
-- Name: rsvp_history rsvp_history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvp_history
    ADD CONSTRAINT rsvp_history_pkey PRIMARY KEY (id);


--
-- Name: rsvp_regions rsvp_regions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvp_regions
    ADD CONSTRAINT rsvp_regions_pkey PRIMARY KEY (meeting_id, region_id);


--
-- Name: rsvps rsvps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvps
    ADD CONSTRAINT rsvps_pkey PRIMARY KEY (meeting_id, member_id);


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
-- Name: text_themes text_themes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_themes
    ADD CONSTRAINT text_themes_pkey PRIMARY KEY (text_id, theme_id, by_author);


--
-- Name: text_words text_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_words
    ADD CONSTRAINT text_words_pkey PRIMARY KEY (round_id, member_id, region_id, question_id);


--
-- Name: texts texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.texts
    ADD CONSTRAINT texts_pkey PRIMARY KEY (id);


--
-- Name: themes themes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.themes
    ADD CONSTRAINT themes_pkey PRIMARY KEY (id);


--
-- Name: walk_ins walk_ins_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_pkey PRIMARY KEY (id);


--
-- Name: webinars webinars_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webinars
    ADD CONSTRAINT webinars_pkey PRIMARY KEY (meeting_id);


--
-- Name: action_items_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX action_items_meeting ON public.action_items USING btree (meeting_id);


--
-- Name: action_items_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX action_items_owner ON public.action_items USING btree (owner_id);


--
-- Name: action_items_owner_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX action_items_owner_region ON public.action_items USING btree (owner_region_id);


--
-- Name: agenda_items_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agenda_items_meeting ON public.agenda_items USING btree (meeting_id, place);


--
-- Name: agenda_items_theme; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agenda_items_theme ON public.agenda_items USING btree (theme_id);


--
-- Name: agenda_sources_text; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agenda_sources_text ON public.agenda_sources USING btree (text_id);


--
-- Name: answer_history_round; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answer_history_round ON public.answer_history USING btree (round_id, region_id, question_id);


--
-- Name: attendance_touches_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendance_touches_meeting ON public.attendance_touches USING btree (meeting_id);


--
-- Name: audit_log_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_log_at ON public.audit_log USING btree (at);


--
-- Name: comparison_groups_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX comparison_groups_name ON public.comparison_groups USING btree (region_id, name);


--
-- Name: evaluations_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX evaluations_meeting ON public.evaluations USING btree (meeting_id);


--
-- Name: invitations_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_member ON public.invitations USING btree (member_id);


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
-- Name: meeting_decisions_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_decisions_meeting ON public.meeting_decisions USING btree (meeting_id);


--
-- Name: meeting_materials_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_materials_meeting ON public.meeting_materials USING btree (meeting_id);


--
-- Name: meeting_minutes_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_minutes_meeting ON public.meeting_minutes USING btree (meeting_id);


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
-- Name: outbox_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX outbox_once ON public.outbox USING btree (once);


--
-- Name: outbox_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_recipient ON public.outbox USING btree (recipient, created_at) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));


--
-- Name: outbox_round; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_round ON public.outbox USING btree (round_id);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (due_at) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));


--
-- Name: poll_dates_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX poll_dates_meeting ON public.poll_dates USING btree (meeting_id);


--
-- Name: registration_attempts_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registration_attempts_origin ON public.registration_attempts USING btree (origin_hash, at);


--
-- Name: registrations_guest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registrations_guest ON public.registrations USING btree (guest_id);


--
-- Name: round_letters_one_waits; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX round_letters_one_waits ON public.round_letters USING btree (round_id, letter) WHERE (sent_at IS NULL);


--
-- Name: rounds_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX rounds_one_open ON public.rounds USING btree (state) WHERE (state = 'open'::text);


--
-- Name: rsvp_history_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rsvp_history_member ON public.rsvp_history USING btree (meeting_id, member_id);


--
-- Name: rsvps_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rsvps_member ON public.rsvps USING btree (member_id);


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
-- Name: text_themes_theme; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX text_themes_theme ON public.text_themes USING btree (theme_id);


--
-- Name: text_words_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX text_words_number ON public.text_words USING btree (number);


--
-- Name: text_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX text_words_words ON public.text_words USING gin (to_tsvector('simple'::regconfig, words));


--
-- Name: texts_one; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX texts_one ON public.texts USING btree (round_id, member_id, region_id, question_id);


--
-- Name: walk_ins_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX walk_ins_meeting ON public.walk_ins USING btree (meeting_id);


--
-- Name: action_items action_items_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_items
    ADD CONSTRAINT action_items_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.agenda_items(id) ON DELETE SET NULL;


--
-- Name: action_items action_items_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_items
    ADD CONSTRAINT action_items_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.members(id);


--
-- Name: action_items action_items_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_items
    ADD CONSTRAINT action_items_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting_records(meeting_id);


--
-- Name: action_items action_items_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_items
    ADD CONSTRAINT action_items_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.members(id);


--
-- Name: action_items action_items_owner_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_items
    ADD CONSTRAINT action_items_owner_region_id_fkey FOREIGN KEY (owner_region_id) REFERENCES public.regions(id);


--
-- Name: action_items action_items_settled_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_items
    ADD CONSTRAINT action_items_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES public.members(id);


--
-- Name: action_states action_states_action_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_states
    ADD CONSTRAINT action_states_action_id_fkey FOREIGN KEY (action_id) REFERENCES public.action_items(id);


--
-- Name: action_states action_states_changed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.action_states
    ADD CONSTRAINT action_states_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.members(id);


--
-- Name: agenda_changes agenda_changes_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_changes
    ADD CONSTRAINT agenda_changes_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.agendas(meeting_id);


--
-- Name: agenda_dots agenda_dots_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_dots
    ADD CONSTRAINT agenda_dots_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.agenda_items(id) ON DELETE CASCADE;


--
-- Name: agenda_dots agenda_dots_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_dots
    ADD CONSTRAINT agenda_dots_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.agendas(meeting_id);


--
-- Name: agenda_dots agenda_dots_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_dots
    ADD CONSTRAINT agenda_dots_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: agenda_dots agenda_dots_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_dots
    ADD CONSTRAINT agenda_dots_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: agenda_items agenda_items_asked_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_asked_region_id_fkey FOREIGN KEY (asked_region_id) REFERENCES public.regions(id);


--
-- Name: agenda_items agenda_items_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.members(id);


--
-- Name: agenda_items agenda_items_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.agendas(meeting_id);


--
-- Name: agenda_items agenda_items_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.members(id);


--
-- Name: agenda_items agenda_items_region_said_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_region_said_by_fkey FOREIGN KEY (region_said_by) REFERENCES public.members(id);


--
-- Name: agenda_items agenda_items_theme_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_theme_id_fkey FOREIGN KEY (theme_id) REFERENCES public.themes(id);


--
-- Name: agenda_items agenda_items_waits_since_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_waits_since_fkey FOREIGN KEY (waits_since) REFERENCES public.meetings(id);


--
-- Name: agenda_marks agenda_marks_marked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_marks
    ADD CONSTRAINT agenda_marks_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES public.members(id);


--
-- Name: agenda_marks agenda_marks_text_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_marks
    ADD CONSTRAINT agenda_marks_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id) ON DELETE CASCADE;


--
-- Name: agenda_reads agenda_reads_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_reads
    ADD CONSTRAINT agenda_reads_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.agendas(meeting_id);


--
-- Name: agenda_reads agenda_reads_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_reads
    ADD CONSTRAINT agenda_reads_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: agenda_sources agenda_sources_added_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_sources
    ADD CONSTRAINT agenda_sources_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.members(id);


--
-- Name: agenda_sources agenda_sources_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_sources
    ADD CONSTRAINT agenda_sources_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.agenda_items(id) ON DELETE CASCADE;


--
-- Name: agenda_sources agenda_sources_text_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_sources
    ADD CONSTRAINT agenda_sources_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id) ON DELETE CASCADE;


--
-- Name: agendas agendas_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agendas
    ADD CONSTRAINT agendas_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: agendas agendas_published_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agendas
    ADD CONSTRAINT agendas_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.members(id);


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
-- Name: attendance attendance_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: attendance attendance_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: attendance attendance_noted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES public.members(id);


--
-- Name: attendance_others attendance_others_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_others
    ADD CONSTRAINT attendance_others_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: attendance attendance_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: attendance_regions attendance_regions_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_regions
    ADD CONSTRAINT attendance_regions_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: attendance_regions attendance_regions_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_regions
    ADD CONSTRAINT attendance_regions_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: attendance_touches attendance_touches_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_touches
    ADD CONSTRAINT attendance_touches_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: attendance_touches attendance_touches_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_touches
    ADD CONSTRAINT attendance_touches_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: attendance_touches attendance_touches_noted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_touches
    ADD CONSTRAINT attendance_touches_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES public.members(id);


--
-- Name: audit_log audit_log_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_log
    ADD CONSTRAINT audit_log_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.members(id);


--
-- Name: calendar_feeds calendar_feeds_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feeds
    ADD CONSTRAINT calendar_feeds_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: comparison_group_regions comparison_group_regions_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_group_regions
    ADD CONSTRAINT comparison_group_regions_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.comparison_groups(id) ON DELETE CASCADE;


--
-- Name: comparison_group_regions comparison_group_regions_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_group_regions
    ADD CONSTRAINT comparison_group_regions_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: comparison_groups comparison_groups_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_groups
    ADD CONSTRAINT comparison_groups_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: date_polls date_polls_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.date_polls
    ADD CONSTRAINT date_polls_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


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
-- Name: evaluated evaluated_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluated
    ADD CONSTRAINT evaluated_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: evaluated evaluated_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluated
    ADD CONSTRAINT evaluated_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: evaluation_regions evaluation_regions_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluation_regions
    ADD CONSTRAINT evaluation_regions_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: evaluation_regions evaluation_regions_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluation_regions
    ADD CONSTRAINT evaluation_regions_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: evaluation_reminders evaluation_reminders_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluation_reminders
    ADD CONSTRAINT evaluation_reminders_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: evaluation_reminders evaluation_reminders_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluation_reminders
    ADD CONSTRAINT evaluation_reminders_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: evaluations evaluations_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT evaluations_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: indexed_rounds indexed_rounds_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indexed_rounds
    ADD CONSTRAINT indexed_rounds_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: invitations invitations_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: invitations invitations_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: kept_posts kept_posts_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_posts
    ADD CONSTRAINT kept_posts_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: letters_off letters_off_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letters_off
    ADD CONSTRAINT letters_off_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: login_requests login_requests_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_requests
    ADD CONSTRAINT login_requests_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: material_pieces material_pieces_material_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.material_pieces
    ADD CONSTRAINT material_pieces_material_id_fkey FOREIGN KEY (material_id) REFERENCES public.meeting_materials(id);


--
-- Name: meeting_decisions meeting_decisions_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.agenda_items(id) ON DELETE SET NULL;


--
-- Name: meeting_decisions meeting_decisions_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.members(id);


--
-- Name: meeting_decisions meeting_decisions_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting_records(meeting_id);


--
-- Name: meeting_materials meeting_materials_added_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_materials
    ADD CONSTRAINT meeting_materials_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.members(id);


--
-- Name: meeting_materials meeting_materials_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_materials
    ADD CONSTRAINT meeting_materials_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting_records(meeting_id);


--
-- Name: meeting_minutes meeting_minutes_changed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_minutes
    ADD CONSTRAINT meeting_minutes_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.members(id);


--
-- Name: meeting_minutes meeting_minutes_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_minutes
    ADD CONSTRAINT meeting_minutes_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.agenda_items(id) ON DELETE SET NULL;


--
-- Name: meeting_minutes meeting_minutes_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_minutes
    ADD CONSTRAINT meeting_minutes_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting_records(meeting_id);


--
-- Name: meeting_records meeting_records_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_records
    ADD CONSTRAINT meeting_records_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: meeting_records meeting_records_published_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_records
    ADD CONSTRAINT meeting_records_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.members(id);


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
-- Name: needs needs_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.needs
    ADD CONSTRAINT needs_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: needs needs_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.needs
    ADD CONSTRAINT needs_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: outbox outbox_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: outbox outbox_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: poll_answers poll_answers_date_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_answers
    ADD CONSTRAINT poll_answers_date_id_fkey FOREIGN KEY (date_id) REFERENCES public.poll_dates(id);


--
-- Name: poll_answers poll_answers_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_answers
    ADD CONSTRAINT poll_answers_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: poll_dates poll_dates_host_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_dates
    ADD CONSTRAINT poll_dates_host_region_id_fkey FOREIGN KEY (host_region_id) REFERENCES public.regions(id);


--
-- Name: poll_dates poll_dates_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_dates
    ADD CONSTRAINT poll_dates_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: registrations registrations_guest_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_guest_id_fkey FOREIGN KEY (guest_id) REFERENCES public.guests(id);


--
-- Name: registrations registrations_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.webinars(meeting_id);


--
-- Name: registrations registrations_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: round_imports round_imports_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_imports
    ADD CONSTRAINT round_imports_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: round_letters round_letters_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_letters
    ADD CONSTRAINT round_letters_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


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
-- Name: rsvp_history rsvp_history_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvp_history
    ADD CONSTRAINT rsvp_history_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: rsvp_history rsvp_history_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvp_history
    ADD CONSTRAINT rsvp_history_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: rsvp_regions rsvp_regions_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvp_regions
    ADD CONSTRAINT rsvp_regions_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: rsvp_regions rsvp_regions_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvp_regions
    ADD CONSTRAINT rsvp_regions_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: rsvps rsvps_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvps
    ADD CONSTRAINT rsvps_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: rsvps rsvps_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rsvps
    ADD CONSTRAINT rsvps_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: text_themes text_themes_tagged_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_themes
    ADD CONSTRAINT text_themes_tagged_by_fkey FOREIGN KEY (tagged_by) REFERENCES public.members(id);


--
-- Name: text_themes text_themes_text_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_themes
    ADD CONSTRAINT text_themes_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id) ON DELETE CASCADE;


--
-- Name: text_themes text_themes_theme_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_themes
    ADD CONSTRAINT text_themes_theme_id_fkey FOREIGN KEY (theme_id) REFERENCES public.themes(id);


--
-- Name: text_words text_words_round_id_member_id_region_id_question_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_words
    ADD CONSTRAINT text_words_round_id_member_id_region_id_question_id_fkey FOREIGN KEY (round_id, member_id, region_id, question_id) REFERENCES public.sent_answers(round_id, member_id, region_id, question_id) ON DELETE CASCADE;


--
-- Name: texts texts_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.texts
    ADD CONSTRAINT texts_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: texts texts_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.texts
    ADD CONSTRAINT texts_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: texts texts_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.texts
    ADD CONSTRAINT texts_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: themes themes_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.themes
    ADD CONSTRAINT themes_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.members(id);


--
-- Name: walk_ins walk_ins_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.members(id);


--
-- Name: walk_ins walk_ins_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: walk_ins walk_ins_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: walk_ins walk_ins_removed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES public.members(id);


--
-- Name: webinars webinars_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webinars
    ADD CONSTRAINT webinars_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- PostgreSQL database dump complete
--


