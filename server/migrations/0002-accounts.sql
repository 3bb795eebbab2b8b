-- Dealerships, their people, and how these prove who they are.

create table dealership (
  id uuid primary key,
  name text not null,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);

create table "user" (
  id uuid primary key,
  dealership_id uuid not null references dealership (id) on delete cascade,
  email text not null unique,
  email_verified boolean not null default false,
  name text not null,
  role text not null check (role in ('salesperson', 'manager', 'admin')),
  face text not null,
  language text not null default 'en' check (language in ('en', 'es', 'fr')),
  theme text not null default 'auto' check (theme in ('light', 'dark', 'auto')),
  notifications jsonb not null default '{"inApp": true, "email": true}',
  timezone text not null default 'UTC',
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- What other tables refer to, so that a row can never point across dealerships.
  unique (dealership_id, id)
);
create index user_by_name on "user" (dealership_id, name, id);

-- session, account, verification and two_factor are better-auth's, in our spelling. They are keyed by
-- secrets and by user, never listed per dealership, and so carry no dealership_id.
create table session (
  id uuid primary key,
  user_id uuid not null references "user" (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_by_user on session (user_id);
create index session_by_expiry on session (expires_at);

create table account (
  id uuid primary key,
  user_id uuid not null references "user" (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_by_user on account (user_id);

create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on verification (identifier);

create table two_factor (
  id uuid primary key,
  user_id uuid not null unique references "user" (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table api_token (
  dealership_id uuid not null,
  user_id uuid not null,
  id uuid not null unique,
  name text not null,
  start text not null,
  secret_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  last_used_at timestamptz,
  primary key (dealership_id, user_id, id),
  foreign key (dealership_id, user_id) references "user" (dealership_id, id) on delete cascade
);

-- Codes that let the first visitor set the product up. They live as long as no dealership exists.
create table setup_code (
  hash bytea primary key,
  created_at timestamptz not null default now()
);

-- Every process keeps who-is-who in memory for a minute. These triggers tell all of them at commit, whoever
-- makes the change: the product, a command, or a person with psql.
create function notify_identity_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('identity_changed', tg_argv[0] || ':' || case tg_argv[1]
    when 'user_id' then to_jsonb(old) ->> 'user_id'
    else to_jsonb(old) ->> 'id'
  end);
  return null;
end $$;

create trigger session_ended after delete on session
  for each row execute function notify_identity_changed('session', 'id');

create trigger user_moved after update of role, dealership_id on "user"
  for each row when (old.role <> new.role or old.dealership_id <> new.dealership_id)
  execute function notify_identity_changed('user', 'id');
create trigger user_removed after delete on "user"
  for each row execute function notify_identity_changed('user', 'id');

create trigger password_changed after update of password on account
  for each row when (old.password is distinct from new.password)
  execute function notify_identity_changed('user', 'user_id');

create trigger api_token_revoked after delete on api_token
  for each row execute function notify_identity_changed('token', 'id');
create trigger api_token_changed after update of expires_at on api_token
  for each row when (old.expires_at is distinct from new.expires_at)
  execute function notify_identity_changed('token', 'id');
