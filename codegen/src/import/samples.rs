//! Updates our own samples of requests. Samples that a person wrote keep the values that still fit; all
//! others are generated again.

use crate::{
    api::{Operation, Parameter, ParameterLocation},
    examples::{Maker, Table, section},
};

/// Replaces the samples of `operation`, whose page is at `path`. A sample in `earlier` that a person
/// wrote keeps its values. A generated sample keeps only its fields. If the operation is new, its sample
/// has the fields of upstream's sample.
pub(super) fn make(operation: &mut Operation, earlier: Option<&Operation>, path: &str, table: &Table) {
    let is_written = earlier.is_some_and(|earlier| !earlier.made && has_sample(earlier));
    let section = section(path, operation);
    let maker = Maker::new(table, &section, operation.version(), is_written);
    for parameter in &mut operation.parameters {
        let same = |one: &&Parameter| one.place == parameter.place && one.property.name == parameter.property.name;
        let own = earlier.and_then(|earlier| earlier.parameters.iter().find(same));
        let own = own.map(|own| own.example.clone());
        let needed = parameter.property.required && parameter.place != ParameterLocation::Header;
        let shown = own.unwrap_or(parameter.example.take());
        let part = part(parameter.place);
        let is_shown = needed || shown.is_some() && !maker.leaves_out(&parameter.property, part);
        parameter.example = is_shown.then(|| maker.field(&parameter.property, part, shown.as_ref()));
    }
    if let Some(body) = &mut operation.body {
        let own = earlier.and_then(|earlier| earlier.body.as_ref());
        let of = |label: &str| own?.variants.iter().find(|(own, _)| own == label).map(|(_, value)| value);
        for (label, value) in &mut body.variants {
            *value = maker.make(&body.schema, "request", Some(of(label).unwrap_or(value)));
        }
        for (label, value) in own.iter().flat_map(|own| &own.variants) {
            if body.variants.iter().all(|(shown, _)| shown != label) {
                body.variants.push((label.clone(), maker.make(&body.schema, "request", Some(value))));
            }
        }
        let shown = own.and_then(|own| own.example.clone()).or(body.example.take());
        body.example = (body.required || shown.is_some()).then(|| maker.make(&body.schema, "request", shown.as_ref()));
    }
    operation.made = !is_written && has_sample(operation);
}

/// Returns the name with which the table's paths to parameters at this location begin.
fn part(place: ParameterLocation) -> &'static str {
    match place {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "headers",
    }
}

fn has_sample(operation: &Operation) -> bool {
    operation.parameters.iter().any(|parameter| parameter.example.is_some())
        || operation.body.as_ref().is_some_and(|body| body.example.is_some())
}
