//! What the sandbox remembers, in SQLite. A change is on disk before it is acknowledged.

use rusqlite::{Connection, OptionalExtension, Params, Transaction, named_params, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

pub(crate) struct Store(Connection);

/// How many requests and notifications are kept.
const KEPT: i64 = 10_000;

const SCHEMA: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS things (
        kind TEXT NOT NULL, owner TEXT NOT NULL, number TEXT NOT NULL, alias TEXT, parent TEXT, facts TEXT NOT NULL,
        PRIMARY KEY (kind, owner, number)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS aliases ON things (kind, alias);
    CREATE INDEX IF NOT EXISTS parents ON things (kind, owner, parent);
    CREATE TABLE IF NOT EXISTS requests (id INTEGER PRIMARY KEY AUTOINCREMENT, facts TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS notifications (
        id INTEGER PRIMARY KEY AUTOINCREMENT, due INTEGER, facts TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS dues ON notifications (due);
    CREATE TABLE IF NOT EXISTS actions (id INTEGER PRIMARY KEY, due INTEGER NOT NULL, facts TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS action_dues ON actions (due);
    CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY, now INTEGER NOT NULL);
";

/// Something that is stored.
pub(crate) trait Thing: Serialize + DeserializeOwned {
    /// The name of this kind of thing in the database.
    const KIND: &'static str;
    /// Returns the numbers by which it is found.
    fn key(&self) -> Key<'_>;
}

/// The numbers by which a thing is found.
#[derive(Clone, Copy, Default)]
pub(crate) struct Key<'a> {
    /// The account that owns it.
    pub(crate) owner: &'a str,
    /// The number that the owner gave it.
    pub(crate) number: &'a str,
    /// The number that WeChat Pay gave it.
    pub(crate) alias: Option<&'a str>,
    /// The number of the thing that it belongs to.
    pub(crate) parent: Option<&'a str>,
}

impl Store {
    /// Opens a database in a file, or in memory.
    ///
    /// # Errors
    /// If the file can't be opened or isn't a sandbox's database.
    pub(crate) fn open(file: Option<&Path>) -> rusqlite::Result<Self> {
        let connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        connection.execute_batch(SCHEMA)?;
        Ok(Self(connection))
    }

    /// Begins a change, which is kept only if it is committed.
    pub(crate) fn change(&mut self) -> rusqlite::Result<Change<'_>> {
        Ok(Change(self.0.transaction()?))
    }
}

/// A transaction. It reads its own writes.
pub(crate) struct Change<'a>(Transaction<'a>);

pub(crate) type Result<T> = rusqlite::Result<T>;

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error.into()))
}

fn write<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

impl Change<'_> {
    pub(crate) fn commit(self) -> Result<()> {
        self.0.commit()
    }

    pub(crate) fn put<T: Thing>(&self, thing: &T) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO things VALUES (:kind, :owner, :number, :alias, :parent, :facts)";
        let Key { owner, number, alias, parent } = thing.key();
        self.0.prepare_cached(sql)?.execute(named_params! {
            ":kind": T::KIND, ":owner": owner, ":number": number, ":alias": alias, ":parent": parent,
            ":facts": write(thing)?,
        })?;
        Ok(())
    }

    /// Finds a thing by the number that its owner gave it.
    pub(crate) fn get<T: Thing>(&self, owner: &str, number: &str) -> Result<Option<T>> {
        let sql = "SELECT facts FROM things WHERE kind = ? AND owner = ? AND number = ?";
        self.one(sql, [T::KIND, owner, number])
    }

    /// Finds a thing of any owner by the number that WeChat Pay gave it.
    pub(crate) fn by_alias<T: Thing>(&self, alias: &str) -> Result<Option<T>> {
        let sql = "SELECT facts FROM things WHERE kind = ? AND alias = ?";
        self.one(sql, [T::KIND, alias])
    }

    /// Returns the things of this kind that belong to the thing with the number `parent`.
    pub(crate) fn children<T: Thing>(&self, owner: &str, parent: &str) -> Result<Vec<T>> {
        let sql = "SELECT facts FROM things WHERE kind = ? AND owner = ? AND parent = ? ORDER BY number";
        self.many(sql, [T::KIND, owner, parent])
    }

    /// Returns all things of this kind that an account owns.
    pub(crate) fn owned<T: Thing>(&self, owner: &str) -> Result<Vec<T>> {
        self.many("SELECT facts FROM things WHERE kind = ? AND owner = ? ORDER BY number", [T::KIND, owner])
    }

    /// Returns all things of this kind.
    pub(crate) fn all<T: Thing>(&self) -> Result<Vec<T>> {
        self.many("SELECT facts FROM things WHERE kind = ? ORDER BY owner, number", [T::KIND])
    }

    pub(crate) fn remove<T: Thing>(&self, owner: &str, number: &str) -> Result<()> {
        let sql = "DELETE FROM things WHERE kind = ? AND owner = ? AND number = ?";
        self.0.prepare_cached(sql)?.execute([T::KIND, owner, number])?;
        Ok(())
    }

    fn one<T: DeserializeOwned>(&self, sql: &str, parameters: impl Params) -> Result<Option<T>> {
        let facts: Option<String> = self.0.prepare_cached(sql)?.query_row(parameters, |row| row.get(0)).optional()?;
        facts.map(|facts| read(&facts)).transpose()
    }

    fn many<T: DeserializeOwned>(&self, sql: &str, parameters: impl Params) -> Result<Vec<T>> {
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map(parameters, |row| row.get::<_, String>(0))?;
        rows.map(|facts| read(&facts?)).collect()
    }

    /// Records a request, deletes the oldest ones if there are too many, and returns the request's id.
    pub(crate) fn log(&self, request: &Value) -> Result<i64> {
        self.0.prepare_cached("INSERT INTO requests (facts) VALUES (?)")?.execute([write(request)?])?;
        let id = self.0.last_insert_rowid();
        self.0.prepare_cached("DELETE FROM requests WHERE id <= ?")?.execute([id - KEPT])?;
        Ok(id)
    }

    /// Returns the latest requests, the newest first, with their ids.
    pub(crate) fn requests(&self, before: Option<i64>, limit: u32) -> Result<Vec<(i64, Value)>> {
        let sql = "SELECT id, facts FROM requests WHERE id < ? ORDER BY id DESC LIMIT ?";
        self.numbered(sql, before.unwrap_or(i64::MAX), limit)
    }

    /// Returns the latest requests that contain a text, the newest first, with their ids.
    pub(crate) fn requests_with(&self, text: &str, limit: u32) -> Result<Vec<(i64, Value)>> {
        self.pairs(
            "SELECT id, facts FROM requests WHERE instr(facts, ?) ORDER BY id DESC LIMIT ?",
            params![text, limit],
        )
    }

    /// Returns the latest notifications that contain a text, the newest first, with their ids.
    pub(crate) fn notifications_with(&self, text: &str, limit: u32) -> Result<Vec<(i64, Value)>> {
        self.pairs(
            "SELECT id, facts FROM notifications WHERE instr(facts, ?) ORDER BY id DESC LIMIT ?",
            params![text, limit],
        )
    }

    pub(crate) fn request(&self, id: i64) -> Result<Option<Value>> {
        Ok(self.numbered("SELECT id, facts FROM requests WHERE id = ? LIMIT ?", id, 1)?.pop().map(|(_, facts)| facts))
    }

    /// Queues a notification that is due at this time, and returns its id.
    pub(crate) fn notify(&self, due: i64, notification: &Value) -> Result<i64> {
        let sql = "INSERT INTO notifications (due, facts) VALUES (?, ?)";
        self.0.prepare_cached(sql)?.execute(params![due, write(notification)?])?;
        let id = self.0.last_insert_rowid();
        self.0.prepare_cached("DELETE FROM notifications WHERE id <= ?")?.execute([id - KEPT])?;
        Ok(id)
    }

    /// Updates a notification. If `due` is `None`, it will not be sent again.
    pub(crate) fn notified(&self, id: i64, due: Option<i64>, notification: &Value) -> Result<()> {
        let sql = "UPDATE notifications SET due = ?, facts = ? WHERE id = ?";
        self.0.prepare_cached(sql)?.execute(params![due, write(notification)?, id])?;
        Ok(())
    }

    /// Returns the notifications that are due by this time.
    pub(crate) fn due(&self, now: i64, limit: u32) -> Result<Vec<(i64, Value)>> {
        self.numbered("SELECT id, facts FROM notifications WHERE due <= ? ORDER BY due, id LIMIT ?", now, limit)
    }

    /// Returns when the next notification or action is due.
    pub(crate) fn next_due(&self) -> Result<Option<i64>> {
        let sql = "SELECT min(due) FROM (SELECT due FROM notifications UNION ALL SELECT due FROM actions)";
        self.0.query_row(sql, [], |row| row.get(0))
    }

    pub(crate) fn schedule(&self, due: i64, action: &impl Serialize) -> Result<()> {
        let sql = "INSERT INTO actions (due, facts) VALUES (?, ?)";
        self.0.prepare_cached(sql)?.execute(params![due, write(action)?])?;
        Ok(())
    }

    /// Removes the first action that is due by this time, and returns it.
    pub(crate) fn take_action<T: DeserializeOwned>(&self, now: i64) -> Result<Option<(i64, T)>> {
        let sql = "DELETE FROM actions WHERE id = (SELECT id FROM actions WHERE due <= ? ORDER BY due, id LIMIT 1)
            RETURNING due, facts";
        let mut statement = self.0.prepare_cached(sql)?;
        let row = statement.query_row([now], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).optional()?;
        row.map(|(due, facts)| Ok((due, read(&facts)?))).transpose()
    }

    /// Remembers the time, which must not go back if the sandbox is started again.
    pub(crate) fn tick(&self, now: i64) -> Result<()> {
        self.0.prepare_cached("INSERT OR REPLACE INTO clock VALUES (1, ?)")?.execute([now])?;
        Ok(())
    }

    /// Returns the latest time that was remembered.
    pub(crate) fn latest(&self) -> Result<Option<i64>> {
        self.0.query_row("SELECT now FROM clock", [], |row| row.get(0)).optional()
    }

    /// Returns the latest notifications, the newest first, with their ids.
    pub(crate) fn notifications(&self, limit: u32) -> Result<Vec<(i64, Value)>> {
        self.numbered("SELECT id, facts FROM notifications WHERE id < ? ORDER BY id DESC LIMIT ?", i64::MAX, limit)
    }

    pub(crate) fn notification(&self, id: i64) -> Result<Option<Value>> {
        let found = self.numbered("SELECT id, facts FROM notifications WHERE id = ? LIMIT ?", id, 1)?;
        Ok(found.into_iter().next().map(|(_, facts)| facts))
    }

    fn numbered(&self, sql: &str, first: i64, limit: u32) -> Result<Vec<(i64, Value)>> {
        self.pairs(sql, params![first, limit])
    }

    fn pairs(&self, sql: &str, parameters: impl Params) -> Result<Vec<(i64, Value)>> {
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map(parameters, |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| row.and_then(|(id, facts)| Ok((id, read(&facts)?)))).collect()
    }
}
