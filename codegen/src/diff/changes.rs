//! Compares facts, and keeps only the outermost changes: something that was added or removed is
//! reported once, not field by field.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    facts::{ACTIVE, DEPRECATED, Facts, Key, OPTIONAL, ORDER, REQUIRED, SEVERAL, is_within},
    kind::{Action, FactKind},
};

/// A change, before [`super::rules`] are applied to it.
#[derive(Clone, Debug)]
pub(super) struct RawChange {
    pub(super) key: Key,
    pub(super) action: Action,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// Returns the changes between the facts of a page's two versions.
pub(super) fn changes(old: &Facts, new: &Facts) -> Vec<RawChange> {
    let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
    let all: Vec<RawChange> = keys.into_iter().filter_map(|key| change(key, old, new)).collect();
    let told: Coverage = Coverage::of(&all);
    let mut outermost: Vec<RawChange> = all.iter().filter(|found| !told.covers(found)).cloned().collect();
    for found in &mut outermost {
        describe(found, old, new);
    }
    outermost
}

fn change(key: &Key, old: &Facts, new: &Facts) -> Option<RawChange> {
    let (before, after) = (old.get(key), new.get(key));
    let mut found =
        RawChange { key: key.clone(), action: Action::Changed, before: before.cloned(), after: after.cloned() };
    found.action = match (before, after) {
        (Some(before), Some(after)) if before == after => return None,
        (None, None) => return None,
        (None, Some(_)) => Action::Added,
        (Some(_), None) => Action::Removed,
        (Some(before), Some(after)) if matches!(key.kind, FactKind::MaxLength | FactKind::MinLength) => {
            let numbers = (before.parse::<u64>().ok()?, after.parse::<u64>().ok()?);
            if numbers.1 > numbers.0 { Action::Increased } else { Action::Decreased }
        }
        _ => Action::Changed,
    };
    if let Some(action) = alternative(key, old, new) {
        found.key.kind = FactKind::Alternative;
        found.action = action;
    }
    // Orders are compared only by the members that are on both sides. Other members have changes of
    // their own, which say that they were added or removed.
    if matches!(key.kind, FactKind::HostOrder | FactKind::FieldOrder | FactKind::ListOrder) {
        let (before, after) = (before?, after?);
        let kept = |order: &str, other: &str| {
            let other: BTreeSet<&str> = other.split(ORDER).collect();
            order.split(ORDER).filter(|member| other.contains(member)).collect::<Vec<_>>().join(", ")
        };
        let (before, after) = (kept(before, after), kept(after, before));
        if before == after {
            return None;
        }
        (found.before, found.after) = (Some(before), Some(after));
    }
    let state = found.after.as_deref().or(found.before.as_deref()).unwrap_or_default();
    // The kind expresses the new state or, for something that was removed, the old state.
    found.key.kind = match (found.key.kind, state) {
        (FactKind::Endpoint, DEPRECATED) => FactKind::DeprecatedEndpoint,
        (FactKind::RequiredField, OPTIONAL) => FactKind::OptionalField,
        (FactKind::RequiredBody, OPTIONAL) => FactKind::OptionalBody,
        (kind, _) => kind,
    };
    Some(found)
}

/// Returns `Added` if the only type of a value became one of several shapes, and `Removed` if one of
/// several shapes became the only type.
fn alternative(key: &Key, old: &Facts, new: &Facts) -> Option<Action> {
    if key.kind != FactKind::Type {
        return None;
    }
    let is_several = |facts: &Facts| facts.get(key).is_some_and(|ty| ty == SEVERAL);
    let (alone, several, action) = match (is_several(old), is_several(new)) {
        (false, true) => (old, new, Action::Added),
        (true, false) => (new, old, Action::Removed),
        _ => return None,
    };
    let own = shape(alone, key, &key.pointer);
    let shapes = (1..).map(|number| format!("{}/|{number}", key.pointer));
    let mut shapes = shapes.map(|pointer| shape(several, key, &pointer)).take_while(|shape| !shape.is_empty());
    shapes.any(|shape| shape == own).then_some(action)
}

/// Returns the facts of the shape at `pointer`, without those that belong to the field itself: its
/// description, and whether it is required, an alternative or numbered.
fn shape<'a>(facts: &'a Facts, key: &Key, pointer: &str) -> BTreeMap<(&'a str, FactKind, &'a str), &'a str> {
    let of_field = [FactKind::RequiredField, FactKind::Alternative, FactKind::Description, FactKind::Numbered];
    let within = facts.iter().filter(|(other, _)| {
        other.operation == key.operation && other.direction == key.direction && is_within(&other.pointer, pointer)
    });
    let of_shape = within.filter(|(other, _)| other.pointer != pointer || !of_field.contains(&other.kind));
    of_shape
        .map(|(other, text)| ((&other.pointer[pointer.len()..], other.kind, other.member.as_str()), text.as_str()))
        .collect()
}

/// The changes that make others redundant: a change of a whole operation, field or list also covers what
/// is below it.
struct Coverage<'a> {
    operations: BTreeSet<&'a str>,
    /// For each operation and direction, the pointers below which everything is covered. The flag says
    /// whether the pointer itself is covered, too.
    trees: BTreeMap<(&'a str, super::Direction), Vec<(String, bool)>>,
    /// The lists of values and the single listed values that changed, each with its action.
    lists: BTreeSet<(&'a Key, Action)>,
}

impl<'a> Coverage<'a> {
    fn of(all: &'a [RawChange]) -> Self {
        let mut told = Self { operations: BTreeSet::new(), trees: BTreeMap::new(), lists: BTreeSet::new() };
        for found in all {
            let (key, comes_or_goes) = (&found.key, found.action != Action::Changed);
            if matches!(key.kind, FactKind::Endpoint | FactKind::DeprecatedEndpoint) && comes_or_goes {
                told.operations.insert(&key.operation);
            }
            if let Some(tree) = tree(found) {
                told.trees.entry((&key.operation, key.direction)).or_default().push(tree);
            }
            if matches!(key.kind, FactKind::List | FactKind::Listed) {
                told.lists.insert((key, found.action));
            }
        }
        told
    }

    fn covers(&self, found: &RawChange) -> bool {
        let key = &found.key;
        let is_endpoint = matches!(key.kind, FactKind::Endpoint | FactKind::DeprecatedEndpoint);
        if self.operations.contains(key.operation.as_str()) {
            return !is_endpoint;
        }
        let own = tree(found);
        let trees = self.trees.get(&(key.operation.as_str(), key.direction));
        let by_tree = trees.into_iter().flatten().any(|tree| {
            let strictly = is_within(&key.pointer, &tree.0) && key.pointer != tree.0;
            strictly || (tree.1 && key.pointer == tree.0 && own.as_ref() != Some(tree))
        });
        let list = |kind: FactKind, member: &str| {
            let key = Key { kind, member: member.to_owned(), ..key.clone() };
            [Action::Added, Action::Removed].into_iter().any(|action| self.lists.contains(&(&key, action)))
        };
        by_tree
            || (matches!(key.kind, FactKind::Listed | FactKind::Meaning) && list(FactKind::List, ""))
            || (key.kind == FactKind::Meaning && list(FactKind::Listed, &key.member))
    }
}

/// Returns the pointer below which a change covers everything, and whether it covers the pointer
/// itself too.
pub(super) fn tree(found: &RawChange) -> Option<(String, bool)> {
    let pointer = &found.key.pointer;
    let comes_or_goes = matches!(found.action, Action::Added | Action::Removed);
    match found.key.kind {
        FactKind::RequiredField | FactKind::OptionalField | FactKind::RequiredBody | FactKind::OptionalBody
            if comes_or_goes =>
        {
            Some((pointer.clone(), true))
        }
        FactKind::Alternative | FactKind::Failure => Some((pointer.clone(), true)),
        FactKind::ResponseBody => Some((pointer.clone(), true)),
        FactKind::Type => Some((pointer.clone(), false)),
        FactKind::Encoding if comes_or_goes => Some((format!("{pointer}/!"), true)),
        _ => None,
    }
}

/// Completes the texts of a change: an added or removed field shows its type after `required` or
/// `optional`, and a list shows the type of its items. If an endpoint was added or removed, its state
/// `active` is not shown.
fn describe(found: &mut RawChange, old: &Facts, new: &Facts) {
    let ty = Key { kind: FactKind::Type, ..found.key.clone() };
    let items = Key { pointer: format!("{}/*", ty.pointer), ..ty.clone() };
    for (text, facts) in [(&mut found.before, old), (&mut found.after, new)] {
        let Some(text) = text else { continue };
        let name = |key: &Key| facts.get(key).map(String::as_str);
        let whole = match (name(&ty), name(&items)) {
            (Some("list"), Some(items)) => format!("list of {items}"),
            (Some(ty), _) => ty.to_owned(),
            (None, _) => continue,
        };
        match found.key.kind {
            FactKind::RequiredField | FactKind::OptionalField if found.action != Action::Changed => {
                debug_assert!([REQUIRED, OPTIONAL].contains(&text.as_str()));
                *text = format!("{text} {whole}");
            }
            FactKind::Type => *text = whole,
            _ => {}
        }
    }
    if matches!(found.key.kind, FactKind::Endpoint | FactKind::DeprecatedEndpoint) && found.action != Action::Changed {
        let hide = |text: &mut Option<String>| *text = text.take().filter(|text| text != ACTIVE);
        hide(&mut found.before);
        hide(&mut found.after);
    }
}
