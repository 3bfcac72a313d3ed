//! Finds out what a change does to the crate, by comparing the public items that the planner creates
//! for both sides. Items are paired by the field or the operation that they come from.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Bump,
    changes::{RawChange, tree},
    facts::{Key, is_within, names},
    kind::{Action, Direction, FactKind},
    page::{Document, Pair},
};
use crate::{
    api::{Api, Page},
    rust::{
        Problem,
        public_api::{DEPRECATED, Origin, PublicApi, Tree, public_api},
    },
};

/// An item that was added, removed or changed.
#[derive(Debug)]
struct Step {
    origin: Origin,
    before: Option<String>,
    after: Option<String>,
    bump: Bump,
    explained: bool,
}

/// All items that differ between the two sides, by page.
#[derive(Debug)]
pub(super) struct ApiSteps {
    /// The pages, sorted by path, each with its steps.
    pages: Vec<(String, Vec<Step>)>,
    /// The names of the operations, by page and method.
    names: Vec<Vec<(Option<&'static str>, String)>>,
}

impl ApiSteps {
    /// Returns the steps from the old pages to the new ones.
    pub(super) fn between(pairs: &[Pair]) -> Result<Self, Vec<String>> {
        let (old, new) = (side(pairs, |pair| pair.old.as_ref())?, side(pairs, |pair| pair.new.as_ref())?);
        let origins: BTreeSet<&Origin> = old.keys().chain(new.keys()).collect();
        let mut pages: Vec<(String, Vec<Step>)> =
            pairs.iter().map(|pair| (pair.path().to_owned(), Vec::new())).collect();
        let mut names = vec![Vec::new(); pairs.len()];
        for origin in origins {
            let (before, after) = (old.get(origin), new.get(origin));
            let bump = match (before, after) {
                _ if before == after => continue,
                (None, _) => Bump::Minor,
                (_, None) if origin.member == DEPRECATED => Bump::Patch,
                _ => Bump::Major,
            };
            let step =
                Step { origin: origin.clone(), before: before.cloned(), after: after.cloned(), bump, explained: false };
            if let Ok(at) = pages.binary_search_by(|(path, _)| path.cmp(&origin.page)) {
                let name = (origin.verb, pairs[at].operation(origin.verb));
                if !names[at].contains(&name) {
                    names[at].push(name);
                }
                pages[at].1.push(step);
            }
        }
        Ok(Self { pages, names })
    }

    /// Returns the version bump that `found` requires. This is the greatest bump of the steps at its
    /// location, among the bumps in `possible`. Marks these steps as explained.
    pub(super) fn of(&mut self, found: &RawChange, pair: &Pair, possible: &[Bump]) -> Bump {
        let Ok(at) = self.pages.binary_search_by(|(path, _)| path.as_str().cmp(pair.path())) else {
            return Bump::Patch;
        };
        let verb = self.names[at].iter().find(|(_, name)| *name == found.key.operation).map(|(verb, _)| *verb);
        let mut greatest = Bump::Patch;
        for step in &mut self.pages[at].1 {
            if possible.contains(&step.bump) && is_at(found, step, verb) {
                step.explained = true;
                greatest = greatest.max(step.bump);
            }
        }
        greatest
    }

    /// Returns the steps that no change on the wire explains, as changes of the crate, with the indexes
    /// of their pages.
    pub(super) fn unexplained(&self) -> Vec<(usize, RawChange)> {
        let mut found = Vec::new();
        for (at, (_, steps)) in self.pages.iter().enumerate() {
            // If a type changes, its variants change with it and are not reported separately.
            let follows = |step: &Step| {
                let whole = Origin { member: String::new(), ..step.origin.clone() };
                !step.origin.pointer.is_empty()
                    && !step.origin.member.is_empty()
                    && steps.iter().any(|other| other.origin == whole)
            };
            let is_told = |step: &&Step| !step.explained && step.origin.member != DEPRECATED && !follows(step);
            for step in steps.iter().filter(is_told) {
                let name = self.names[at].iter().find(|(verb, _)| *verb == step.origin.verb);
                let action = match (&step.before, &step.after) {
                    (None, _) => Action::Added,
                    (_, None) => Action::Removed,
                    _ => Action::Changed,
                };
                let key = Key {
                    operation: name.map(|(_, name)| name.clone()).unwrap_or_default(),
                    direction: direction(&step.origin),
                    pointer: step.origin.pointer.clone(),
                    kind: FactKind::Name,
                    member: step.origin.member.clone(),
                };
                found.push((at, RawChange { key, action, before: step.before.clone(), after: step.after.clone() }));
            }
        }
        found
    }
}

/// Returns the public items of one side. If a page was renamed, its module still has the name of this
/// side, but the result lists the page under its new path.
fn side(pairs: &[Pair], document: impl Fn(&Pair) -> Option<&Document>) -> Result<PublicApi, Vec<String>> {
    let documents = pairs.iter().filter_map(document);
    let own = |document: &Document| Page { path: document.own_path.clone(), ..document.page.clone() };
    let (pages, renamed): (Vec<Page>, BTreeMap<String, String>) =
        documents.map(|document| (own(document), (document.own_path.clone(), document.page.path.clone()))).unzip();
    let say = |problem: &Problem| format!("docs/{}.md: {}: {}", problem.page, problem.message, problem.help);
    let public_api = public_api(&Api { pages }).map_err(|problems| problems.iter().map(say).collect::<Vec<_>>())?;
    let placed = public_api.into_iter().map(|(mut origin, signature)| {
        if let Some(path) = renamed.get(&origin.page) {
            origin.page.clone_from(path);
        }
        (origin, signature)
    });
    Ok(placed.collect())
}

fn direction(origin: &Origin) -> Direction {
    match (origin.tree, origin.verb) {
        (Tree::Whole, Some(_)) => Direction::Call,
        (Tree::Request, _) => Direction::Request,
        (Tree::Response, _) => Direction::Response,
        (Tree::Event, _) | (Tree::Whole, None) => Direction::Webhook,
        (Tree::Reply, _) => Direction::WebhookReply,
    }
}

/// Returns whether a step is at the location of a change, or below it if the change covers everything
/// below.
fn is_at(found: &RawChange, step: &Step, verb: Option<Option<&'static str>>) -> bool {
    let (key, origin) = (&found.key, &step.origin);
    // A change of a page is a change of each of its operations, or of its notification, as a whole.
    let of_page = matches!(key.kind, FactKind::Module | FactKind::EventName);
    if of_page {
        return origin.tree == Tree::Whole && origin.member != DEPRECATED;
    }
    if verb != Some(origin.verb) {
        return false;
    }
    let is_endpoint = matches!(key.kind, FactKind::Endpoint | FactKind::DeprecatedEndpoint);
    if is_endpoint {
        return found.action != Action::Changed || origin.member == DEPRECATED;
    }
    if key.kind == FactKind::Name {
        return key.pointer == origin.pointer && key.member == origin.member && key.direction == direction(origin);
    }
    if key.direction != direction(origin) || (origin.tree == Tree::Whole && !key.pointer.is_empty()) {
        return false;
    }
    let below = tree(found).is_some_and(|(root, _)| is_within(&origin.pointer, &names(&root)));
    let of_list = key.kind == FactKind::List || origin.member.is_empty() || origin.member == key.member;
    below || (names(&key.pointer) == origin.pointer && of_list)
}
