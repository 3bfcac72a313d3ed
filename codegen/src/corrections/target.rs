//! Finds what an entry corrects, and changes it.

use super::{Where, edit};
use crate::api::{Operation, Page, Parameter, ParameterLocation, Property, ResponseBody, Schema};

/// A field of an operation or a notification, or a whole part of it.
pub(super) struct Target<'a> {
    pub(super) page: &'a mut Page,
    /// The index of the operation on the page.
    pub(super) at: usize,
    pub(super) part: Where,
    /// The path of the field. It is updated when the field is renamed or moved, and empty for the
    /// whole part.
    pub(super) field: String,
}

impl Target<'_> {
    pub(super) fn is_whole(&self) -> bool {
        self.field.is_empty()
    }

    pub(super) fn operation(&mut self) -> Option<&mut Operation> {
        self.page.operations.get_mut(self.at)
    }

    /// Returns the schema of the whole part.
    pub(super) fn schema(&mut self) -> Option<&mut Schema> {
        match self.part {
            Where::Request => self.operation()?.body.as_mut().map(|body| &mut body.schema),
            Where::Response => match &mut self.operation()?.response {
                ResponseBody::Body(_, schema) => Some(schema),
                _ => None,
            },
            Where::Failure => self.operation()?.failure.as_mut(),
            Where::Notification => self.page.event.as_mut().map(|event| &mut event.body.schema),
            Where::Reply => self.page.event.as_mut()?.reply.as_mut().map(|(_, schema)| schema),
        }
    }

    /// Changes the field in each object that has it.
    pub(super) fn each(&mut self, mut change: impl FnMut(&mut Property)) -> Result<(), String> {
        self.try_each(|property| {
            change(property);
            Ok(())
        })
    }

    /// Changes the field in each object that has it. Returns the first error of `change`.
    pub(super) fn try_each(
        &mut self,
        mut change: impl FnMut(&mut Property) -> Result<(), String>,
    ) -> Result<(), String> {
        let mut outcome = None;
        self.beside(|properties, name| {
            if let Some(property) = properties.iter_mut().find(|property| property.name == name) {
                let changed = change(property);
                outcome = Some(outcome.take().unwrap_or(Ok(())).and(changed));
            }
        });
        outcome.unwrap_or_else(|| Err("there is no such field".to_owned()))
    }

    /// Adds the field to the first object found. If the field exists already with the same type, nothing
    /// changes; if it has another type, that is an error.
    pub(super) fn add(&mut self, ty: &str, after: Option<&str>) -> Result<(), String> {
        let (_, name) = edit::split(&self.field);
        let mut new = Some(edit::property(name, ty)?);
        let mut outcome = Err("there is no object that could contain the field".to_owned());
        self.beside(|properties, name| {
            if let Some(there) = properties.iter().find(|property| property.name == name) {
                new = None;
                let is_same = edit::is_of(&there.schema, ty).is_ok_and(|is_same| is_same);
                outcome = if is_same { Ok(()) } else { Err("the field exists already, with another type".to_owned()) };
            } else if let Some(new) = new.take() {
                outcome = edit::insert(properties, new, after);
            }
        });
        outcome
    }

    /// Removes the field from each object that has it. Fails only if the field's parent does not exist.
    pub(super) fn remove(&mut self) -> Result<(), String> {
        let mut outcome = Err("there is no object that could contain the field".to_owned());
        self.beside(|properties, name| {
            properties.retain(|property| property.name != name);
            outcome = Ok(());
        });
        outcome
    }

    /// Renames the field in each object that has it. An object stays as it is if it lacks the field but
    /// has one with the new name.
    pub(super) fn rename(&mut self, name: &str) -> Result<(), String> {
        let mut outcome = Err("there is no such field".to_owned());
        self.beside(|properties, old| {
            let place = |name: &str| properties.iter().position(|property| property.name == name);
            if let Some(at) = place(old).or_else(|| place(name)) {
                name.clone_into(&mut properties[at].name);
                outcome = Ok(());
            }
        });
        let (above, _) = edit::split(&self.field);
        self.field = [above, vec![name]].concat().join(".");
        outcome
    }

    /// Moves the field to the first object found at the path `below`, unless the field is there already.
    /// If `below` is empty, moves it to the top level.
    pub(super) fn move_below(&mut self, below: &str, after: Option<&str>) -> Result<(), String> {
        let mut property = None;
        self.beside(|properties, name| {
            if let Some(at) = properties.iter().position(|property| property.name == name) {
                property = Some(properties.remove(at));
            }
        });
        let above: Vec<&str> = below.split('.').filter(|name| !name.is_empty()).collect();
        let (_, name) = edit::split(&self.field);
        self.field = [above.as_slice(), &[name]].concat().join(".");
        if property.is_none() {
            return self.each(|_| ());
        }
        let mut outcome = Err(format!("cannot move the field below `{below}`: there is no such field"));
        self.edit(&above, &mut |properties| {
            if let Some(property) = property.take() {
                outcome = edit::insert(properties, property, after);
            }
        });
        outcome
    }

    /// Calls `change` with each list of properties that can contain the field, and with the field's name.
    fn beside(&mut self, mut change: impl FnMut(&mut Vec<Property>, &str)) {
        let field = self.field.clone();
        let (above, name) = edit::split(&field);
        self.edit(&above, &mut |properties| change(properties, name));
    }

    /// Calls `change` with the properties below the path `above`: first those of the part's body, then
    /// those of its query, path and headers.
    fn edit(&mut self, above: &[&str], change: &mut dyn FnMut(&mut Vec<Property>)) {
        if let Some(schema) = self.schema() {
            edit::each_object(schema, &mut |properties| edit::descend(properties, above, change));
        }
        if self.part == Where::Request
            && let Some(operation) = self.operation()
        {
            parameters(operation, above, change);
        }
    }
}

fn parameters(operation: &mut Operation, above: &[&str], change: &mut dyn FnMut(&mut Vec<Property>)) {
    let parameters = std::mem::take(&mut operation.parameters);
    for place in [ParameterLocation::Query, ParameterLocation::Path, ParameterLocation::Header] {
        let of_place: Vec<&Parameter> = parameters.iter().filter(|parameter| parameter.place == place).collect();
        let mut properties: Vec<Property> = of_place.iter().map(|parameter| parameter.property.clone()).collect();
        edit::descend(&mut properties, above, change);
        if place == ParameterLocation::Path {
            // Parameters of the path cannot be removed, because the URL needs all of them.
            if properties.len() < of_place.len() {
                properties = of_place.iter().map(|parameter| parameter.property.clone()).collect();
            }
            properties.iter_mut().for_each(|property| property.required = true);
        }
        operation.parameters.extend(properties.into_iter().map(|property| {
            let earlier = of_place.iter().find(|earlier| earlier.property.name == property.name);
            Parameter { place, example: earlier.and_then(|earlier| earlier.example.clone()), property }
        }));
    }
    operation.parameters.sort_by_key(|parameter| parameter.place);
}
