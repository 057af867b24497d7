#!/bin/sh
# Runs once, when the database is new: Lef's login owns its database, makes its own roles, and is no superuser, so that
# row-level security holds it back too.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$LEF_DATABASE_PASSWORD" -U postgres <<'SQL'
create role lef login createrole password :'password';
create database lef owner lef;
SQL
