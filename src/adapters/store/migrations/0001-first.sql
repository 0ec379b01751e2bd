-- The first tables. Every key begins with the organisation, so that one store can serve many.
create table audit (
  organisation text not null,
  id bigint generated always as identity,
  "at" timestamptz not null,
  "by" text not null,
  action text not null,
  target text not null,
  detail jsonb,
  primary key(organisation,id)
);

create table clock_decision (
  organisation text not null,
  id bigint generated always as identity,
  kind text not null,
  plan text,
  occurrence text,
  "date" date,
  "time" text,
  "by" text not null,
  "at" timestamptz not null,
  primary key(organisation,id)
);

create table channel (
  organisation text not null,
  id text not null,
  scope text not null,
  active boolean not null,
  primary key(organisation,id)
);

create table duty (
  organisation text not null,
  id text not null,
  occurrence text not null,
  entry text not null,
  plan text not null,
  party text not null,
  due date not null,
  owes text not null,
  state text not null,
  state_by text,
  state_to text,
  state_at timestamptz,
  because text,
  primary key(organisation,id)
);

create table feed_token (
  organisation text not null,
  hash text not null,
  plan text not null,
  made_by text not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key(organisation,hash)
);

create table inbox (
  organisation text not null,
  id text not null,
  recipient text not null,
  "text" text not null,
  "at" timestamptz not null,
  edited timestamptz,
  primary key(organisation,id)
);

create table kv (
  "key" text primary key not null,
  value text not null,
  expires bigint
);

create table message (
  organisation text not null,
  id text not null,
  destination text not null,
  "day" date not null,
  send_at timestamptz not null,
  state text not null,
  attempt integer default 0 not null,
  sending_since timestamptz,
  sent_at timestamptz,
  provider_id text,
  reason text,
  primary key(organisation,id)
);

create table person (
  organisation text not null,
  id text not null,
  language text default 'fi' not null,
  send_time text,
  silent_until date,
  primary key(organisation,id)
);

create table reminder (
  organisation text not null,
  id text not null,
  duty text not null,
  recipient text not null,
  step text not null,
  "day" date not null,
  because jsonb not null,
  message text not null,
  state text not null,
  primary key(organisation,id),
  foreign key (organisation,duty) references duty (organisation,id),
  foreign key (organisation,message) references message (organisation,id)
);

create table role (
  organisation text not null,
  person text not null,
  name text not null,
  scope text not null,
  state text not null,
  decided_by text,
  "on" date not null,
  primary key(organisation,person,name,scope)
);

create table seen (
  organisation text not null,
  "key" text not null,
  "at" timestamptz not null,
  primary key(organisation,"key")
);

create table setting (
  organisation text not null,
  "key" text not null,
  value jsonb not null,
  "by" text not null,
  "at" timestamptz not null,
  primary key(organisation,"key")
);

create table wrong_answer (
  organisation text not null,
  id text not null,
  question text not null,
  answer text not null,
  "at" timestamptz not null,
  primary key(organisation,id)
);

create index audit_at on audit (organisation,"at");
create index duty_due on duty (organisation,due);
create index message_state on message (organisation,state,send_at);
create index reminder_message on reminder (organisation,message);
create index reminder_duty on reminder (organisation,duty);
